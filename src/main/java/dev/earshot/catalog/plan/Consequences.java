package dev.earshot.catalog.plan;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.catalog.Revision;
import dev.earshot.survey.question.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What it means that one revision of a survey follows another. */
public final class Consequences {

    private static final Set<MeaningChange> SAYABLE =
            EnumSet.of(MeaningChange.WORDING, MeaningChange.LABELS, MeaningChange.ORDER);

    private Consequences() {}

    /** Of a first revision. */
    public static List<String> of(Revision first) {
        Sentences said = new Sentences();
        InviteChanges.of(Optional.empty(), first.survey().invite(), said);
        String address = "/s/" + first.survey().id();
        said.addIf(first.survey().audience().isOpen(), "Anybody can answer it at " + address + ".");
        Translations.missing(first.survey(), said);
        return said.all();
    }

    /** Of being asked again after it was closed. */
    static List<String> ofSending(Revision revision) {
        Sentences said = new Sentences();
        InviteChanges.of(Optional.empty(), revision.survey().invite(), said);
        return said.all();
    }

    /** Those that touch the figures first; never empty, for something did change. */
    public static List<String> between(Revision before, Revision after) {
        Sentences said = new Sentences();
        QuestionChanges.of(before, after, said);
        SurveyChanges.of(before.survey(), after.survey(), said);
        InviteChanges.of(before.survey().invite(), after.survey().invite(), said);
        said.addIf(said.isEmpty(), "Nothing that people see or figures show changes.");
        Translations.missing(after.survey(), said);
        return said.all();
    }

    /** Whether a break comes from words alone, so that the author may say that they ask the same. */
    static boolean couldAskTheSame(Revision before, Revision after) {
        List<Set<MeaningChange>> changes = new ArrayList<>();
        after.survey().questions().map(Question::id).forEach(id -> changes.add(after.changesSince(before, id)));
        return changes.stream().anyMatch(what -> !what.isEmpty() && SAYABLE.containsAll(what));
    }
}
