package dev.earshot.response;

import dev.earshot.invitation.CountedInvitations;
import dev.earshot.invitation.Invitation;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.segment.SegmentSets;
import dev.earshot.survey.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Stores the first answers of people, those of many as cheaply as it can. In the caller's transaction. */
@ApplicationScoped
public class Beginnings {

    private final ReturningCustomers returning;
    private final CountedInvitations invitations;
    private final EntityManager rows;
    private final AnswerRows answers;
    private final SegmentValues segmentValues;
    private final SegmentSets segmentSets;
    private final ResponseEvents events;
    private final Installation installation;
    private final Clock clock;

    Beginnings(
            ReturningCustomers returning,
            CountedInvitations invitations,
            EntityManager rows,
            AnswerRows answers,
            SegmentValues segmentValues,
            SegmentSets segmentSets,
            ResponseEvents events,
            Installation installation,
            Clock clock) {
        this.returning = returning;
        this.invitations = invitations;
        this.rows = rows;
        this.answers = answers;
        this.segmentValues = segmentValues;
        this.segmentSets = segmentSets;
        this.events = events;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * All of them, or none: a duplicate key when somebody was faster.
     *
     * @param beginnings of different customers: two of one would not see each other
     * @return what is stored, in their order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SurveyResponse> keep(List<Beginning> beginnings) {
        Set<UUID> customers = new TreeSet<>();
        beginnings.forEach(one -> one.customerId().ifPresent(customers::add));
        Set<UUID> known = returning.among(customers, 0);
        List<ResponseRow> begun = beginnings.stream().map(this::persist).toList();
        List<ResponseEvents.Told> told = new ArrayList<>();
        List<UUID> invited = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            Beginning one = beginnings.get(i);
            ResponseRow row = begun.get(i);
            Answers given = one.sent().answers();
            answers.write(row.id, new HashMap<>(), given, row.answeredAt);
            one.asking().invitation().map(Invitation::id).ifPresent(invited::add);
            boolean only = one.customerId().filter(known::contains).isEmpty();
            told.add(new ResponseEvents.Told(one.asking(), row, only, Answers.NONE, given));
        }
        rows.flush();
        Map<UUID, Instant> sent = invitations.hold(invited);
        events.fire(told, sent);
        return told.stream().map(one -> one.row().with(one.after())).toList();
    }

    private ResponseRow persist(Beginning beginning) {
        Asking asking = beginning.asking();
        ResponseKeeper.Sent sent = beginning.sent();
        Instant at = beginning.settled().orElseGet(clock::instant);
        ResponseRow row = new ResponseRow(
                Ids.next(clock),
                asking,
                beginning.key(),
                sent.language(),
                at,
                at.atZone(installation.zone()).toLocalDate(),
                segmentValues.told(asking.survey(), asking.segments()));
        row.segmentSet = segmentSets.of(asking.survey(), row.facts).id();
        row.unconfirmed = beginning.settled().isPresent();
        row.pagesDone = sent.page();
        row.contactRequested = sent.contact();
        row.seconds = sent.seconds().orElse(null);
        rows.persist(row);
        return row;
    }
}
