package dev.earshot.catalog;

import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A survey as it was live at some time. Answers and invitations are bound to one.
 *
 * @param contentHash names the revision, the same on every database
 * @param number 1 for the first; counts up per survey and database
 * @param meanings of its scored questions, by id
 */
public record Revision(Survey survey, String contentHash, int number, Map<String, String> meanings) {

    /** How many digits of a content hash people are shown. */
    private static final int SHORT = 12;

    public Revision {
        meanings = Map.copyOf(meanings);
    }

    /** One that asks the same as none before it. */
    public Revision(Survey survey, String contentHash, int number) {
        this(survey, contentHash, number, meanings(survey, Optional.empty()));
    }

    /**
     * One that says it asks the same as {@code same}: what has the same id, type and numbers there keeps the meaning it had
     * there.
     */
    static Revision of(Survey survey, String contentHash, int number, Optional<Revision> same) {
        return new Revision(survey, contentHash, number, meanings(survey, same));
    }

    /** Names what the question asks; figures are joined across revisions only where this stays the same. */
    public String meaning(ScaleQuestion question) {
        String known = meanings.get(question.id());
        return known != null ? known : Meaning.of(survey, question).key();
    }

    /** What makes a question another one than it was; empty where it is the same, or where one of the two has it not. */
    public Set<MeaningChange> changesSince(Revision then, String questionId) {
        Optional<ScaleQuestion> before = then.scored(questionId);
        Optional<ScaleQuestion> after = scored(questionId);
        if (before.isEmpty() || after.isEmpty() || then.meaning(before.get()).equals(meaning(after.get()))) {
            return Set.of();
        }
        Set<MeaningChange> what = Meaning.of(then.survey, before.get()).differences(Meaning.of(survey, after.get()));
        // Nothing to see, yet another meaning: "same-as" was taken back, or names another revision now.
        return what.isEmpty() ? EnumSet.of(MeaningChange.WORDING) : what;
    }

    /** The question of this id, where it is one with a scale. */
    public Optional<ScaleQuestion> scored(String questionId) {
        return survey.question(questionId)
                .filter(ScaleQuestion.class::isInstance)
                .map(ScaleQuestion.class::cast);
    }

    public String shortHash() {
        return shortened(contentHash);
    }

    public static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private static Map<String, String> meanings(Survey survey, Optional<Revision> same) {
        return survey.scored().stream().collect(Collectors.toMap(ScaleQuestion::id, question -> same.flatMap(
                        earlier -> earlier.meaningFor(survey, question))
                .orElseGet(() -> Meaning.of(survey, question).key())));
    }

    private Optional<String> meaningFor(Survey later, ScaleQuestion question) {
        return scored(question.id())
                .filter(mine -> Meaning.of(survey, mine).hasNumbersOf(Meaning.of(later, question)))
                .map(this::meaning);
    }
}
