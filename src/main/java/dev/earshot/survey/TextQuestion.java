package dev.earshot.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Free text, stored as a verbatim.
 *
 * @param textByGroup wording for promoters, passives or detractors of the survey's first scored question, where it
 *     differs from {@code text}
 * @param askForContact whether detractors are offered "please get in touch with me" below it
 * @param maxLength most characters kept, 1 to 10,000
 */
public record TextQuestion(
        String id, Text text, Map<Group, Text> textByGroup, boolean required, boolean askForContact, int maxLength)
        implements Question {

    public static final int DEFAULT_MAX_LENGTH = 4_000;

    public TextQuestion {
        textByGroup = textByGroup.isEmpty() ? Map.of() : new EnumMap<>(textByGroup);
    }

    @Override
    public String type() {
        return "text";
    }

    /** The wording for somebody of {@code group}. */
    public Text textFor(Group group) {
        return textByGroup.getOrDefault(group, text);
    }

    @Override
    public Reading read(List<String> posted) {
        String words =
                posted.isEmpty() ? "" : posted.get(0).replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            return required() ? Reading.wrong(this, AnswerError.Kind.MISSING, "") : Reading.SKIPPED;
        }
        if (words.codePointCount(0, words.length()) > maxLength) {
            return Reading.wrong(this, AnswerError.Kind.TOO_LONG, words);
        }
        return new Reading.Answered(new Answer.Words(words));
    }
}
