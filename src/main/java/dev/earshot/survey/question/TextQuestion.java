package dev.earshot.survey.question;

import java.util.List;
import java.util.Map;

/**
 * Free text, stored as a verbatim.
 *
 * @param wordings other words of the question for promoters, passives and detractors
 * @param askForContact whether detractors are offered "please get in touch with me" below it
 * @param line whether one line is enough; else a field of several lines is shown
 * @param minLength fewest characters, 0 for no bound
 * @param maxLength most characters kept, 1 to 10,000
 */
public record TextQuestion(
        Basics basics, Map<Group, Text> wordings, boolean askForContact, boolean line, int minLength, int maxLength)
        implements Question {

    public static final int DEFAULT_MAX_LENGTH = 4_000;
    public static final int DEFAULT_MAX_LINE = 200;

    public TextQuestion {
        wordings = Map.copyOf(wordings);
    }

    /** Several lines, worded alike for all. */
    public TextQuestion(Basics basics) {
        this(basics, Map.of(), false, false, 0, DEFAULT_MAX_LENGTH);
    }

    @Override
    public String type() {
        return "text";
    }

    /** The wording for somebody of {@code group}. */
    public Text textFor(Group group) {
        return wordings.getOrDefault(group, text());
    }

    @Override
    public Reading take(List<String> posted) {
        String words = posted.get(0).replace("\r\n", "\n");
        if (line) {
            words = words.replaceAll("\\s*\n\\s*", " ");
        }
        int length = words.codePointCount(0, words.length());
        if (length > maxLength || length < minLength) {
            return Reading.wrong(
                    this, length > maxLength ? AnswerError.Kind.TOO_LONG : AnswerError.Kind.TOO_SHORT, words);
        }
        return new Reading.Answered(new Answer.Words(words));
    }
}
