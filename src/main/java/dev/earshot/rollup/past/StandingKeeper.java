package dev.earshot.rollup.past;

import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.Counted;
import dev.earshot.response.ResponseChanged;
import dev.earshot.response.ResponsesChanged;
import dev.earshot.response.segment.SegmentSets;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * Keeps how an answer stood before it is changed, in the transaction that changes it. An answer that was not there before is
 * kept as absent only where its response is of an earlier day: days are asked about, and nearly all later pages come at once.
 */
@ApplicationScoped
class StandingKeeper {

    private final StandingTable table;
    private final SegmentSets segmentSets;
    private final Installation installation;
    private final Clock clock;

    StandingKeeper(StandingTable table, SegmentSets segmentSets, Installation installation, Clock clock) {
        this.table = table;
        this.segmentSets = segmentSets;
        this.installation = installation;
        this.clock = clock;
    }

    void keep(@Observes ResponsesChanged changed) {
        changed.all().stream()
                .filter(one -> one.before().isPresent() && one.after().isPresent())
                .forEach(
                        one -> keep(one, one.before().orElseThrow(), one.after().orElseThrow()));
    }

    private void keep(ResponseChanged changed, Counted before, Counted after) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Survey survey = changed.revision().survey();
        boolean later = day(Ids.madeAt(changed.responseId())).isBefore(day(now));
        for (ScaleQuestion question : survey.scored()) {
            OptionalInt stood = Counts.column(before.answers(), question.id());
            boolean moved = !stood.equals(Counts.column(after.answers(), question.id()));
            if (moved && (later || stood.isPresent())) {
                table.keep(changed.responseId(), question.id(), now, stood);
            }
        }
        if (!before.segments().equals(after.segments())) {
            table.keep(
                    changed.responseId(),
                    now,
                    segmentSets.of(survey, before.segments()).id());
        }
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(installation.zone()).toLocalDate();
    }
}
