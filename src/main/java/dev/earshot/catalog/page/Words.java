package dev.earshot.catalog.page;

import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.time.Duration;
import java.util.List;

/** How these pages speak: small numbers as words, spans in seconds or minutes. */
final class Words {

    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /**
     * The sentence on top of a page.
     *
     * @param strong what it is about
     */
    record Lead(String start, String strong, String rest) {}

    /** "three problems", "14 problems". */
    static String count(long number, String noun) {
        String word = number < SMALL.size() ? SMALL.get((int) number) : String.valueOf(number);
        return word + " " + noun + (number == 1 ? "" : "s");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "20 seconds", "2 minutes". */
    static String span(Duration span) {
        long tens = Math.max(1, Math.round(span.toSeconds() / 10.0));
        return tens < 6 ? tens * 10 + " seconds" : plural(Math.round(span.toSeconds() / 60.0), "minute");
    }

    static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** As a whole sentence: "Unknown key. Did you mean "passive"?". */
    static String sentence(Finding finding) {
        String hint = finding instanceof Problem problem
                ? problem.hint().map(word -> " Did you mean \"" + word + "\"?").orElse("")
                : "";
        return capital(finding.what()) + "." + hint;
    }
}
