package dev.earshot.catalog.plan;

import static dev.earshot.catalog.plan.Sentences.quoted;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.catalog.Revision;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions that come, go, or ask something else. */
final class QuestionChanges {

    private final Revision before;
    private final Revision after;
    private final Map<String, Question> old;
    private final Map<String, Question> young;
    private final Sentences said;

    /** Of which a sentence says already that their words change. */
    private final Set<String> told = new HashSet<>();

    private QuestionChanges(Revision before, Revision after, Sentences said) {
        this.before = before;
        this.after = after;
        this.old = byId(before.survey());
        this.young = byId(after.survey());
        this.said = said;
    }

    static void of(Revision before, Revision after, Sentences said) {
        QuestionChanges changes = new QuestionChanges(before, after, said);
        changes.outcome();
        changes.meanings();
        changes.renamedAddedRemoved();
        changes.details();
        changes.order();
    }

    private void outcome() {
        Optional<String> then = before.survey().outcome().map(ScaleQuestion::id);
        Optional<String> now = after.survey().outcome().map(ScaleQuestion::id);
        if (!then.equals(now)) {
            said.add("The headline figure comes from "
                    + now.map(id -> quoted(List.of(id))).orElse("no question")
                    + " instead of " + then.map(id -> quoted(List.of(id))).orElse("none")
                    + ": the trend gets a break here.");
        }
    }

    private void meanings() {
        for (ScaleQuestion question : after.survey().scored()) {
            Set<MeaningChange> what = after.changesSince(before, question.id());
            if (!what.isEmpty()) {
                told.add(question.id());
                List<String> words = what.stream().map(QuestionChanges::words).toList();
                said.add(capital(Sentences.and(words)) + " of \"" + question.id() + "\""
                        + (isHeadline(question.id()) ? ", the headline question, " : " ")
                        + (what.size() == 1 ? "changes: " : "change: ")
                        + (isHeadline(question.id())
                                ? "the trend gets a break here."
                                : "its figures start anew here."));
            } else if (before.scored(question.id())
                    .filter(then -> asksInOtherWords(then, question))
                    .isPresent()) {
                told.add(question.id());
                said.add("\"" + question.id()
                        + "\" says the same in other words, as the file says with \"same-as\": its figures go on.");
            }
        }
    }

    private void renamedAddedRemoved() {
        List<String> gone = new ArrayList<>(Sentences.without(old.keySet(), young.keySet()));
        List<String> added = new ArrayList<>(Sentences.without(young.keySet(), old.keySet()));
        for (Question now : young.values()) {
            old.values().stream()
                    .filter(then -> gone.contains(then.id()) && added.contains(now.id()))
                    .filter(then ->
                            then.type().equals(now.type()) && then.text().equals(now.text()))
                    .findFirst()
                    .ifPresent(then -> {
                        said.add("\"" + then.id() + "\" is now called \"" + now.id()
                                + "\": earlier answers stay under the old name, and its figures start anew."
                                + " Keep the id to go on.");
                        gone.remove(then.id());
                        added.remove(now.id());
                    });
        }
        said.addIf(!added.isEmpty(), "Asked from now on: " + quoted(added) + ".");
        said.addIf(!gone.isEmpty(), "No longer asked: " + quoted(gone) + ". Earlier answers stay.");
    }

    private void details() {
        List<String> reworded = new ArrayList<>();
        for (Question now : young.values()) {
            Question then = old.get(now.id());
            if (then == null || then.equals(now)) {
                continue;
            }
            boolean hasDetails = QuestionDetails.of(then, now, said);
            boolean hasWords = !then.text().equals(now.text()) || !then.help().equals(now.help());
            if (!told.contains(now.id()) && (hasWords || !hasDetails)) {
                reworded.add(now.id());
            }
        }
        said.addIf(!reworded.isEmpty(), "Words or details of " + quoted(reworded) + " change.");
    }

    private void order() {
        List<String> then = old.keySet().stream().filter(young::containsKey).toList();
        List<String> now = young.keySet().stream().filter(old::containsKey).toList();
        said.addIf(!then.equals(now), "The questions come in another order.");
    }

    private boolean isHeadline(String id) {
        return after.survey().outcome().filter(q -> q.id().equals(id)).isPresent();
    }

    private boolean asksInOtherWords(ScaleQuestion then, ScaleQuestion now) {
        return !then.text().inSource().strip().equals(now.text().inSource().strip());
    }

    private static Map<String, Question> byId(Survey survey) {
        return survey.questions()
                .collect(Collectors.toMap(Question::id, q -> q, (first, second) -> first, LinkedHashMap::new));
    }

    private static String words(MeaningChange change) {
        return switch (change) {
            case TYPE -> "the type";
            case SCALE -> "the scale";
            case WORDING -> "the wording";
            case LABELS -> "the labels at the ends";
            case ORDER -> "the place";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
