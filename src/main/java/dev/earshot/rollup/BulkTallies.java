package dev.earshot.rollup;

import dev.earshot.catalog.Revision;
import dev.earshot.platform.Installation;
import dev.earshot.response.bulk.Kept;
import dev.earshot.rollup.delta.Contribution;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.Opinion;
import dev.earshot.rollup.delta.Opinions;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.rollup.table.TallyDays;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Counts many new responses at once: each row of the counts is changed once, however many answers it gains. */
@ApplicationScoped
public class BulkTallies {

    private final TallyDays table;
    private final SeriesNumbers series;
    private final CustomerOpinions ledger;
    private final Installation installation;

    BulkTallies(TallyDays table, SeriesNumbers series, CustomerOpinions ledger, Installation installation) {
        this.table = table;
        this.series = series;
        this.ledger = ledger;
        this.installation = installation;
    }

    /** @param kept written in this transaction, all with answers to this revision */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Revision revision, List<Kept> kept) {
        Deltas deltas = new Deltas();
        SortedMap<UUID, List<Opinion>> fresh = new TreeMap<>();
        for (Kept response : kept) {
            for (ScaleQuestion question : revision.survey().scored()) {
                contribution(revision, question, response).ifPresent(answer -> {
                    deltas.add(Deltas.of(Optional.empty(), Optional.of(answer)));
                    note(response, answer, fresh, deltas);
                });
            }
        }
        if (!fresh.isEmpty()) {
            opinions(revision.survey().id(), fresh, deltas);
        }
        table.add(deltas);
    }

    private void note(Kept response, Contribution answer, Map<UUID, List<Opinion>> fresh, Deltas deltas) {
        if (!answer.isOpinion()) {
            return;
        }
        Opinion opinion = new Opinion(response.id(), answer);
        response.response()
                .customerId()
                .ifPresentOrElse(
                        customer -> fresh.computeIfAbsent(customer, c -> new ArrayList<>())
                                .add(opinion),
                        () -> deltas.add(Opinions.of(new TreeSet<>(List.of(opinion)), installation.zone())));
    }

    /** What the customers' chains of answers hold now, less what they held without the new ones. */
    private void opinions(String survey, SortedMap<UUID, List<Opinion>> fresh, Deltas deltas) {
        ZoneId zone = installation.zone();
        Map<UUID, Map<Integer, SortedSet<Opinion>>> now = ledger.of(survey, fresh);
        Deltas before = new Deltas();
        now.forEach((customer, bySeries) -> bySeries.forEach((number, all) -> {
            SortedSet<Opinion> known = new TreeSet<>(all);
            fresh.getOrDefault(customer, List.of()).forEach(known::remove);
            deltas.add(Opinions.of(all, zone));
            before.add(Opinions.of(known, zone));
        }));
        deltas.subtract(before);
    }

    private Optional<Contribution> contribution(Revision revision, ScaleQuestion question, Kept kept) {
        OptionalInt column = column(kept.response().answers(), question.id());
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contribution(
                        series.of(revision, question, kept.response().origin()),
                        kept.day(),
                        kept.response().at(),
                        kept.segments().segments(),
                        column.getAsInt(),
                        false));
    }

    private static OptionalInt column(Answers answers, String question) {
        OptionalInt score = answers.score(question);
        return score.isPresent() || !answers.notApplicable().contains(question)
                ? score
                : OptionalInt.of(Counts.NOT_APPLICABLE);
    }
}
