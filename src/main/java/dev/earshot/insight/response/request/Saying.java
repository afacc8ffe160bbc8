package dev.earshot.insight.response.request;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words by which comments are tagged: as they are written, capitals or not, also inside of longer words: "paket" finds "Paketbote". All of them, or with
 * OR between them any; in quotation marks they stand side by side.
 *
 * @param text as it was typed
 * @param groups every word of one of them has to be in the same comment; none where nothing is looked for
 */
public record Saying(String text, List<List<String>> groups) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_WORD = 2;

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

    public static Saying of(String text) {
        if (text.length() > LONGEST) {
            throw bad("\"q\" has at most " + LONGEST + " characters.");
        }
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if ("OR".equals(words.group(2))) {
                groups.add(group);
                group = new ArrayList<>();
            } else {
                String word =
                        words.group(1) == null ? words.group(2) : words.group(1).strip();
                check(word);
                group.add(word.toLowerCase(Locale.ROOT));
            }
        }
        groups.add(group);
        groups.removeIf(List::isEmpty);
        if (groups.stream().mapToInt(List::size).sum() > MOST_WORDS) {
            throw bad("\"q\" has at most " + MOST_WORDS + " words.");
        }
        return new Saying(text.strip(), groups.stream().map(List::copyOf).toList());
    }

    private static void check(String word) {
        if (word.codePointCount(0, word.length()) < SHORTEST_WORD) {
            throw bad("\"" + word + "\" is too short to look for. A word has two letters or more.");
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether a comment says what is looked for. */
    public boolean fits(String comment) {
        return groups.stream().anyMatch(group -> group.stream().allMatch(word -> IntStream.range(0, comment.length())
                .anyMatch(start -> comment.regionMatches(true, start, word, 0, word.length()))));
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
