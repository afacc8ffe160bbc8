package dev.earshot.rollup;

import dev.earshot.platform.Installation;
import dev.earshot.response.Counted;
import dev.earshot.response.ResponseChanged;
import dev.earshot.response.ResponsesChanged;
import dev.earshot.response.segment.SegmentSets;
import dev.earshot.rollup.delta.Contribution;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.Opinion;
import dev.earshot.rollup.delta.Opinions;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.rollup.table.TallyDays;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts every answer in the transaction that stores it; each row of the counts is changed once. */
@ApplicationScoped
class TallyKeeper {

    /** How one answer's part in a series changes. */
    private record Turn(Optional<Contribution> before, Optional<Contribution> after) {

        boolean isOpinion() {
            return !opinion(before).equals(opinion(after));
        }

        int series() {
            return Stream.of(before, after)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow()
                    .series();
        }

        static Optional<Contribution> opinion(Optional<Contribution> side) {
            return side.filter(Contribution::isOpinion);
        }
    }

    private final TallyDays table;
    private final SeriesNumbers series;
    private final SegmentSets segmentSets;
    private final Ledger ledger;
    private final Installation installation;

    TallyKeeper(
            TallyDays table, SeriesNumbers series, SegmentSets segmentSets, Ledger ledger, Installation installation) {
        this.table = table;
        this.series = series;
        this.segmentSets = segmentSets;
        this.ledger = ledger;
        this.installation = installation;
    }

    void count(@Observes ResponsesChanged changed) {
        Deltas deltas = new Deltas();
        changed.all().forEach(one -> count(one, deltas));
        table.add(deltas);
    }

    private void count(ResponseChanged changed, Deltas deltas) {
        List<Turn> turns = turns(changed);
        turns.forEach(turn -> deltas.add(Deltas.of(turn.before, turn.after)));
        List<Turn> opinions = turns.stream().filter(Turn::isOpinion).toList();
        if (!opinions.isEmpty()) {
            opinions(changed, opinions, deltas);
        }
    }

    private List<Turn> turns(ResponseChanged changed) {
        List<Turn> turns = new ArrayList<>();
        for (ScaleQuestion question : changed.revision().survey().scored()) {
            Turn turn = new Turn(
                    changed.before().flatMap(side -> contribution(changed, question, side)),
                    changed.after().flatMap(side -> contribution(changed, question, side)));
            if (!turn.before.equals(turn.after)) {
                turns.add(turn);
            }
        }
        return turns;
    }

    private Optional<Contribution> contribution(ResponseChanged changed, ScaleQuestion question, Counted side) {
        OptionalInt column = Counts.column(side.answers(), question.id());
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contribution(
                        series.of(changed.revision(), question, changed.origin()),
                        side.day(),
                        side.at(),
                        segmentSets
                                .of(changed.revision().survey(), side.segments())
                                .segments(),
                        column.getAsInt(),
                        side.flagged()));
    }

    private void opinions(ResponseChanged changed, List<Turn> turns, Deltas deltas) {
        Instant at = changed.after().or(changed::before).orElseThrow().at();
        Map<Integer, SortedSet<Opinion>> others = changed.customerId()
                .filter(customer -> !changed.only())
                .map(customer ->
                        ledger.around(customer, changed.revision().survey().id(), changed.responseId(), at))
                .orElse(Map.of());
        for (Turn turn : turns) {
            Optional<Opinion> before = opinion(changed, turn.before);
            Optional<Opinion> after = opinion(changed, turn.after);
            Opinion own = after.or(() -> before).orElseThrow();
            SortedSet<Opinion> around = others.getOrDefault(turn.series(), Collections.emptySortedSet());
            deltas.add(Opinions.of(
                    new TreeSet<>(around.headSet(own)).descendingSet().stream().findFirst(),
                    before,
                    after,
                    around.tailSet(own).stream().findFirst(),
                    installation.zone()));
        }
    }

    private static Optional<Opinion> opinion(ResponseChanged changed, Optional<Contribution> side) {
        return Turn.opinion(side).map(answer -> new Opinion(changed.responseId(), answer));
    }
}
