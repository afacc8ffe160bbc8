package dev.earshot.followup.person;

import dev.earshot.insight.response.list.Conditions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One kind of moments of a customer, newest first, in SQL that H2 and PostgreSQL read alike: time, key, survey, what, more.
 *
 * @param addressKey under which the customer's address is known
 * @param hidden ids of surveys of which nothing is read; never empty
 */
record MomentQuery(UUID customer, String addressKey, Set<String> hidden) {

    private static final String FIRST_OF_ITS_ORDER =
            " and p.id = (select q.id from purchase q where q.source = p.source and q.order_key = p.order_key"
                    + " and q.customer_id = p.customer_id order by q.happened_at, q.id fetch first 1 rows only)";

    /** How many of a kind lie behind a place. */
    Conditions counted(Moment.Kind kind, Place behind, int most) {
        Conditions sql = new Conditions().add("select count(*) from (");
        add(sql, kind, Optional.of(behind), most);
        return sql.add(") counted");
    }

    /** How many orders nothing newer was told of. */
    Conditions orders(Place behind, int most) {
        return new Conditions()
                .add(
                        "select count(*) from (select p.source, p.order_key from purchase p where p.customer_id = ?",
                        customer)
                .add(
                        " and p.order_key <> '' and p.is_test = false group by p.source, p.order_key"
                                + " having max(p.happened_at) < ?",
                        behind.at())
                .add(" fetch first " + most + " rows only) counted");
    }

    Conditions of(Moment.Kind kind, Optional<Place> behind, int most) {
        Conditions sql = new Conditions();
        add(sql, kind, behind, most);
        return sql;
    }

    private void add(Conditions sql, Moment.Kind kind, Optional<Place> behind, int most) {
        Source source = source(kind);
        sql.add("select " + source.at + ", cast(" + source.key + " as varchar(40)), " + source.survey + ", "
                        + source.words + " from " + source.from)
                .add(source.known, source.byAddress ? addressKey : customer)
                .add(" and " + source.at + " is not null");
        if (!source.survey.equals(Source.NO_SURVEY)) {
            sql.addAll(
                    " and (" + source.survey + " is null or " + source.survey + " not in " + Conditions.marks(hidden)
                            + ")",
                    hidden);
        }
        behind.ifPresent(place -> behind(sql, kind, source, place));
        sql.add(" order by " + source.at + " desc, " + source.key + " desc fetch first " + most + " rows only");
    }

    private static void behind(Conditions sql, Moment.Kind kind, Source source, Place place) {
        if (kind == place.kind()) {
            sql.add(
                    " and (" + source.at + " < ? or " + source.at + " = ? and " + source.key + " < ?)",
                    place.at(),
                    place.at(),
                    source.keyIsId ? UUID.fromString(place.key()) : place.key());
        } else {
            sql.add(" and " + source.at + (kind.compareTo(place.kind()) < 0 ? " <= ?" : " < ?"), place.at());
        }
    }

    /**
     * Where moments of a kind lie.
     *
     * @param words what and more, as two columns
     * @param known the condition that they are this customer's, with a mark
     */
    private record Source(
            String at,
            String key,
            boolean keyIsId,
            String survey,
            String words,
            String from,
            String known,
            boolean byAddress) {

        static final String NO_SURVEY = "cast(null as varchar(64))";

        static Source ofCustomer(String at, String key, String survey, String words, String from, String known) {
            return new Source(at, key, true, survey, words, from, known, false);
        }
    }

    private static Source source(Moment.Kind kind) {
        return switch (kind) {
            case ORDER ->
                Source.ofCustomer(
                        "p.happened_at",
                        "p.id",
                        Source.NO_SURVEY,
                        "p.type, p.facts",
                        "purchase p",
                        " where p.customer_id = ?");
            case CANCELLED ->
                Source.ofCustomer(
                        "o.cancelled_at",
                        "p.id",
                        Source.NO_SURVEY,
                        "o.order_key, ''",
                        "purchase p join shop_order o on o.source = p.source and o.order_key = p.order_key",
                        " where p.customer_id = ? and p.order_key <> ''" + FIRST_OF_ITS_ORDER);
            case DECISION -> ofInvitation("i.decided_at", "i.id", "i.sentence, i.reason", "");
            case INVITED -> ofInvitation("i.sent_at", "i.id", "i.language, ''", "");
            case REMINDED ->
                ofInvitation(
                        "coalesce(m.answered_at, m.handed_over_at)",
                        "m.id",
                        "cast(m.number as varchar(2)), ''",
                        " join invitation_mail m on m.invitation_id = i.id and m.number > 0 and m.state = 'SENT'");
            case BOUNCED ->
                new Source(
                        "e.happened_at",
                        "e.id",
                        true,
                        "i.survey_id",
                        "e.kind, ''",
                        "mail_event e left join invitation i on i.id = e.invitation_id",
                        " where e.address_key = ?",
                        true);
            case ANSWERED ->
                Source.ofCustomer(
                        "r.answered_at",
                        "r.id",
                        "r.survey_id",
                        "r.language, ''",
                        "response r",
                        " where r.customer_id = ? and r.origin = 'INVITED'");
            case FLAGGED ->
                Source.ofCustomer(
                        // Not when it was opened: that may have been by an answer nobody is to know of.
                        "r.answered_at",
                        "f.id",
                        "f.survey_id",
                        "f.reasons, coalesce(f.signals, '')",
                        "follow_up f join response r on r.id = f.response_id",
                        " where f.customer_id = ?");
            case CHANGED ->
                Source.ofCustomer(
                        "c.changed_at",
                        "c.id",
                        "f.survey_id",
                        "c.changed_by, coalesce(c.status, '') || chr(10) || coalesce(c.owner, '" + CaseMoment.UNCHANGED
                                + "') || chr(10) || coalesce(cast(c.due_on as varchar(10)), '') || chr(10) || c.note",
                        "follow_up f join follow_up_change c on c.follow_up_id = f.id",
                        // What only resolved it is told with what came of it.
                        " where f.customer_id = ? and (c.note <> '' or c.owner is not null or c.due_on is not null"
                                + " or c.status <> 'RESOLVED')");
            case CLOSED ->
                Source.ofCustomer(
                        "d.closed_at",
                        "f.id",
                        "f.survey_id",
                        "d.outcome, d.closed_by || chr(10) || d.note",
                        "follow_up f join follow_up_closure d on d.follow_up_id = f.id",
                        " where f.customer_id = ?");
            case WISHED -> ofAddress("w.since", "w.kind", "w.kind, ''", "mail_wish w", " where w.address_key = ?");
            case STOPPED ->
                ofAddress("s.since", "s.reason", "s.reason, ''", "suppression s", " where s.address_key = ?");
        };
    }

    private static Source ofInvitation(String at, String key, String words, String with) {
        return Source.ofCustomer(at, key, "i.survey_id", words, "invitation i" + with, " where i.customer_id = ?");
    }

    private static Source ofAddress(String at, String key, String words, String from, String known) {
        return new Source(at, key, false, Source.NO_SURVEY, words, from, known, true);
    }
}
