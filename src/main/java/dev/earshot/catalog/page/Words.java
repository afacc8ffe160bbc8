package dev.earshot.catalog.page;

import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.time.Duration;
import java.util.List;

/** How these pages speak: small numbers as words, spans in seconds or minutes. */
record Words(SurveyMessages says, VersionMessages version, Format format) {

    static Words in(String language) {
        return new Words(
                PreferredLanguage.words(SurveyMessages.class, language),
                PreferredLanguage.words(VersionMessages.class, language),
                Format.of(language));
    }

    /** "three", "14". */
    String number(long number) {
        String[] small = says.numbers().split("\\|");
        return number < small.length ? small[(int) number] : format.count(number);
    }

    /** "one problem", "three problems". */
    String problems(List<Finding> findings) {
        long count = findings.stream().filter(Problem.class::isInstance).count();
        return count == 1 ? says.oneProblem() : says.manyProblems(number(count));
    }

    /** "Two files". */
    String files(long count) {
        return capital(says.files(number(count)));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "20 seconds", "2 minutes". */
    String span(Duration span) {
        long tens = Math.max(1, Math.round(span.toSeconds() / 10.0));
        if (tens < 6) {
            return says.seconds(String.valueOf(tens * 10));
        }
        long minutes = Math.round(span.toSeconds() / 60.0);
        return minutes == 1 ? says.oneMinute() : says.minutes(format.count(minutes));
    }

    /** As a whole sentence: "Unknown key. Did you mean "passive"?". In English, as the reader of files says it. */
    static String sentence(Finding finding) {
        String hint = finding instanceof Problem problem
                ? problem.hint().map(word -> " Did you mean \"" + word + "\"?").orElse("")
                : "";
        return capital(finding.what()) + "." + hint;
    }
}
