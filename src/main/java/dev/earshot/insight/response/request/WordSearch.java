package dev.earshot.insight.response.request;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words looked for in comments: all of them, or with OR between them any. A word finds its other forms ("deliver" finds
 * "delivered"), {@code cour*} what begins so, words in quotation marks stand side by side as they are written, and what has a
 * minus before it is not there.
 *
 * @param text as it was typed
 * @param groups a comment says all of one of them; none where nothing is looked for
 */
public record WordSearch(String text, List<Group> groups) {

    static final WordSearch NOTHING = new WordSearch("", List.of());

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_WORD = 2;

    private static final Pattern TERM = Pattern.compile("(-?)\"([^\"]*)\"?|(\\S+)");

    public enum Kind {
        WORD,
        BEGINNING,
        PHRASE
    }

    /** @param words one, or those of a phrase, without what made them what they are */
    public record Term(Kind kind, String words) {}

    /** @param unwanted none of which is said */
    public record Group(List<Term> wanted, List<Term> unwanted) {}

    public static WordSearch of(String text) {
        if (text.length() > LONGEST) {
            throw bad("\"q\" has at most " + LONGEST + " characters.");
        }
        List<Group> groups = new ArrayList<>();
        Group group = new Group(new ArrayList<>(), new ArrayList<>());
        Matcher terms = TERM.matcher(text);
        int words = 0;
        while (terms.find()) {
            if ("OR".equals(terms.group(3))) {
                groups.add(group);
                group = new Group(new ArrayList<>(), new ArrayList<>());
                continue;
            }
            words += 1;
            String word = Optional.ofNullable(terms.group(3)).orElse("");
            boolean minus = word.isEmpty() ? !terms.group(1).isEmpty() : word.startsWith("-") && word.length() > 1;
            Term term = word.isEmpty()
                    ? new Term(Kind.PHRASE, checked(terms.group(2).strip()))
                    : term(minus ? word.substring(1) : word);
            (minus ? group.unwanted() : group.wanted()).add(term);
        }
        groups.add(group);
        groups.removeIf(one -> one.wanted().isEmpty() && one.unwanted().isEmpty());
        if (words > MOST_WORDS) {
            throw bad("\"q\" has at most " + MOST_WORDS + " words.");
        }
        if (groups.stream().anyMatch(one -> one.wanted().isEmpty())) {
            throw bad("\"q\" says only what must not be there. Put a word before it that is to be found.");
        }
        return new WordSearch(
                text.strip(),
                groups.stream()
                        .map(one -> new Group(List.copyOf(one.wanted()), List.copyOf(one.unwanted())))
                        .toList());
    }

    private static Term term(String word) {
        return word.endsWith("*")
                ? new Term(Kind.BEGINNING, checked(word.substring(0, word.length() - 1)))
                : new Term(Kind.WORD, checked(word));
    }

    private static String checked(String word) {
        if (word.codePointCount(0, word.length()) < SHORTEST_WORD) {
            throw bad("\"" + word + "\" is too short to look for. A word has two letters or more.");
        }
        return word;
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether it only names words, as a {@link Saying} does. */
    public boolean isSaying() {
        return groups.stream()
                .allMatch(group -> group.unwanted().isEmpty()
                        && group.wanted().stream().noneMatch(term -> term.kind() == Kind.BEGINNING));
    }

    /** The only word looked for; empty where there is another one, or something else. */
    public Optional<String> only() {
        return groups.size() == 1
                        && groups.get(0).unwanted().isEmpty()
                        && groups.get(0).wanted().size() == 1
                ? groups.get(0).wanted().stream()
                        .filter(term -> term.kind() == Kind.WORD)
                        .map(Term::words)
                        .findFirst()
                : Optional.empty();
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
