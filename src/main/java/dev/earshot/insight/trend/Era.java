package dev.earshot.insight.trend;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.WentLive;
import dev.earshot.score.Metric;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of days in which a question asked one and the same. Figures are compared within an era, never across two.
 *
 * @param start its first local day; {@link LocalDate#MIN} for the first era, which holds whatever came before
 * @param revision that began it
 * @param question as it was asked then
 * @param changes what made it another question than in the era before; empty for the first
 */
public record Era(LocalDate start, Revision revision, ScaleQuestion question, Set<MeaningChange> changes) {

    /** @param history of the survey, the oldest first */
    static List<Era> of(List<WentLive> history, Asked asked, ZoneId zone) {
        List<Era> eras = new ArrayList<>();
        for (WentLive step : history) {
            Revision revision = step.revision();
            Optional<ScaleQuestion> question = revision.scored(asked.question().id());
            Optional<Era> before = eras.isEmpty() ? Optional.empty() : Optional.of(eras.get(eras.size() - 1));
            LocalDate day = step.at().atZone(zone).toLocalDate();
            if (question.isPresent() && before.isEmpty()) {
                eras.add(new Era(LocalDate.MIN, revision, question.get(), Set.of()));
            } else if (question.isPresent() && !before.get().asksTheSame(revision, question.get())) {
                // Two changes on one day: nobody could tell whose answers that day were.
                eras.removeIf(era -> era.start.equals(day));
                Era last = eras.get(eras.size() - 1);
                if (!last.asksTheSame(revision, question.get())) {
                    Set<MeaningChange> changes = revision.changesSince(
                            last.revision, asked.question().id());
                    eras.add(new Era(day, revision, question.get(), changes));
                }
            }
        }
        return eras.isEmpty()
                ? List.of(new Era(LocalDate.MIN, asked.revision(), asked.question(), Set.of()))
                : List.copyOf(eras);
    }

    boolean asksTheSame(Era other) {
        return asksTheSame(other.revision, other.question);
    }

    private boolean asksTheSame(Revision other, ScaleQuestion asked) {
        return revision.meaning(question).equals(other.meaning(asked));
    }

    /** Whether its figures can stand in one picture with those of {@code metric}. */
    boolean isDrawnWith(Metric metric) {
        return Metric.of(question).equals(metric);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start);
    }
}
