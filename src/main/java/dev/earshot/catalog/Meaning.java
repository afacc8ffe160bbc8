package dev.earshot.catalog;

import dev.earshot.platform.Sha256;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a scored question asks. Figures are joined across revisions only where this stays the same. */
public final class Meaning {

    private static final int LENGTH = 12;

    private Meaning() {}

    /**
     * 12 hex digits over type, ends of the scale, and wording and end labels in the source language. Id, translations
     * and place in the survey may change without making it a different question.
     */
    public static String of(Survey survey, ScaleQuestion question) {
        Scale scale = question.scale();
        String source = survey.sourceLanguage();
        String asked = String.join(
                "\n",
                question.type(),
                scale.lowest() + " to " + scale.highest(),
                oneLine(question.text().in(source)),
                label(scale.low(), source),
                label(scale.high(), source));
        return Sha256.hex(asked.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    private static String label(Optional<Text> words, String source) {
        return words.map(text -> oneLine(text.in(source))).orElse("");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
