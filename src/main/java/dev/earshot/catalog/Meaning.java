package dev.earshot.catalog;

import dev.earshot.platform.secret.Sha256;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scored question asks, part by part, all in the source language. Figures are joined across revisions only where
 * {@link #key()} stays the same. Id, translations and, but for the headline question, the place in the survey may change
 * without making it a different question.
 *
 * @param scale its ends, and what else of its presentation changes how people answer: faces or numbers, effort or ease
 * @param before how many questions stand before it: counted for the headline question only, else 0
 */
record Meaning(String type, List<String> scale, String wording, String low, String high, int before) {

    private static final int LENGTH = 12;

    static Meaning of(Survey survey, ScaleQuestion question) {
        String source = survey.sourceLanguage();
        String heading = battery(survey, question)
                .map(battery -> oneLine(battery.text().in(source)) + "\n")
                .orElse("");
        Scale scale = question.scale();
        return new Meaning(
                question.type(),
                scale(question),
                heading + oneLine(question.text().in(source)),
                label(scale.low(), source),
                label(scale.high(), source),
                before(survey, question));
    }

    /** 12 hex digits. Parts that do not differ from what every question once had add nothing: old counts stay valid. */
    String key() {
        List<String> lines = new ArrayList<>(List.of(type, scale.get(0), wording, low, high));
        lines.addAll(scale.subList(1, scale.size()));
        if (before > 0) {
            lines.add("after " + before + " questions");
        }
        return Sha256.hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH);
    }

    /** What makes it another question than {@code other}; empty where it is the same. */
    Set<MeaningChange> differences(Meaning other) {
        Set<MeaningChange> changes = EnumSet.noneOf(MeaningChange.class);
        note(changes, MeaningChange.TYPE, !type.equals(other.type));
        note(changes, MeaningChange.SCALE, !scale.equals(other.scale));
        note(changes, MeaningChange.WORDING, !wording.equals(other.wording));
        note(changes, MeaningChange.LABELS, !low.equals(other.low) || !high.equals(other.high));
        note(changes, MeaningChange.ORDER, before != other.before);
        return changes;
    }

    /** Whether the answers are numbers of one kind, so that somebody can say that other words ask the same. */
    boolean hasNumbersOf(Meaning other) {
        return type.equals(other.type) && scale.equals(other.scale);
    }

    private static void note(Set<MeaningChange> changes, MeaningChange change, boolean differs) {
        if (differs) {
            changes.add(change);
        }
    }

    private static List<String> scale(ScaleQuestion question) {
        Scale scale = question.scale();
        List<String> parts = new ArrayList<>();
        parts.add(scale.lowest() + " to " + scale.highest());
        if (scale.lowIsGood()) {
            parts.add("low is good");
        }
        if (scale.equals(CsatQuestion.FROM_EIGHT.labelled(scale.low(), scale.high()))) {
            parts.add("satisfied from 8");
        }
        if (question instanceof CsatQuestion csat && csat.look() != usualLook(scale)) {
            parts.add(csat.look().key());
        }
        return List.copyOf(parts);
    }

    /** Faces for three and five points, numbers for more: what a file that says nothing gets. */
    private static Look usualLook(Scale scale) {
        return scale.points() >= 7 ? Look.NUMBERS : Look.FACES;
    }

    private static int before(Survey survey, ScaleQuestion question) {
        boolean headline = survey.outcome()
                .filter(outcome -> outcome.id().equals(question.id()))
                .isPresent();
        return headline ? survey.questions().map(Question::id).toList().indexOf(question.id()) : 0;
    }

    /** An item is read with the heading of its battery. */
    private static Optional<Block> battery(Survey survey, ScaleQuestion question) {
        return survey.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Battery.class::isInstance)
                .filter(block ->
                        block.questions().stream().anyMatch(item -> item.id().equals(question.id())))
                .findFirst();
    }

    private static String label(Optional<Text> words, String source) {
        return words.map(text -> oneLine(text.in(source))).orElse("");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
