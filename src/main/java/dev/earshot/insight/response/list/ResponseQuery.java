package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.Saying;
import dev.earshot.response.Origin;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Questions about responses, and about taps that are in no figure, in SQL that H2 and PostgreSQL read alike.
 *
 * @param among ids, one of which a response has; any where there is none
 */
record ResponseQuery(ResponseRequest request, List<TagRule> rules, ZoneId zone, List<UUID> among) {

    private static final String RESPONSES =
            "select r.id, r.answered_at, r.language, r.facts, r.customer_id, c.first_name,"
                    + " c.last_name, coalesce(o.counted, o.score), r.flagged, case when r.unconfirmed then 'UNCONFIRMED' else"
                    + " 'CONFIRMED' end from response r left join customer c on c.id = r.customer_id ";

    private static final String TAPS = "select r.id, r.given_at, r.language, '{}', i.customer_id, c.first_name,"
            + " c.last_name, r.score, false, r.state from provisional_answer r join invitation i on i.id = r.invitation_id"
            + " left join customer c on c.id = i.customer_id ";

    private static final String SCORE = "join answer o on o.response_id = r.id and o.question_id = ?"
            + " and (o.state = 'ANSWERED' or o.counted is not null) ";

    // As the question is asked now: the figures count no others together.
    private static final String WORDING = " and exists (select 1 from revision_series v join tally_series s"
            + " on s.series_id = v.series_id where v.survey_id = r.survey_id and v.content_hash = r.content_hash"
            + " and v.origin = r.origin and v.question_id = ? and s.meaning = ?)";

    // No index is taken for the number plus nothing: the list is read in its own order, until a page is full, and not
    // sorted.
    private static final String SEGMENT = " and r.segment_set + 0 %s (select m.set_id from segment_member m join"
            + " tally_segment t on t.segment_id = m.segment_id where t.dimension = ? and t.segment = ?)";

    // In this order the first ones are found by an index, and counting ends with the last that is wanted.
    private static final String ALONG_THE_INDEX = " order by r.survey_id desc, r.answered_at desc, r.id desc";

    /** Where the second half of an id as text begins: it is drawn, the first half says when. */
    private static final int CHANCE_FROM = 20;

    private static final String CHANCE = "substring(cast(r.id as varchar(36)) from " + CHANCE_FROM + ")";

    private static final String LIKE = "lower(a.words) like ? escape '!'";

    /** The lines next to a position, or the newest. */
    Conditions lines(Optional<Position> position, int most) {
        boolean newer = position.filter(Position::newer).isPresent();
        Conditions sql = rows();
        position.ifPresent(from -> sql.add(
                newer
                        ? " and " + at() + " >= ? and (" + at() + " > ? or r.id > ?)"
                        : " and " + at() + " <= ? and (" + at() + " < ? or r.id < ?)",
                from.at(),
                from.at(),
                from.id()));
        return sql.add(inOrder(newer, most));
    }

    /** Those of {@link #among}, in their order. */
    Conditions among(boolean newer) {
        return rows().add(inOrder(newer, among.size()));
    }

    /** Lines of a stretch of days, in the order of chance. */
    Conditions stretch(Stretch days, Optional<UUID> after, boolean newer, int most) {
        Conditions sql = rows().add(" and " + at() + " >= ? and " + at() + " < ?", start(days), end(days));
        after.ifPresent(chance -> sql.add(
                " and " + CHANCE + (newer ? " > ?" : " < ?"), chance.toString().substring(CHANCE_FROM - 1)));
        return sql.add(" order by " + CHANCE + (newer ? "" : " desc") + " fetch first " + most + " rows only");
    }

    /** When the next one beside a stretch was given, or the newest. */
    Conditions next(Optional<Stretch> days, boolean newer) {
        Conditions sql = new Conditions()
                .add("select " + at() + " from " + table() + " r ")
                .add(joins(request.filtersScores()))
                .add(where());
        days.ifPresent(from ->
                sql.add(newer ? " and " + at() + " >= ?" : " and " + at() + " < ?", newer ? end(from) : start(from)));
        return sql.add(inOrder(newer, 1));
    }

    /** The ids of the newest that fit. */
    Conditions newest(int most) {
        return new Conditions()
                .add("select r.id from " + table() + " r ")
                .add(joins(request.filtersScores()))
                .add(where())
                .add(inOrder(false, most));
    }

    private Conditions rows() {
        Conditions sql = request.state().isTap()
                ? new Conditions().add(TAPS)
                : new Conditions()
                        .add(RESPONSES)
                        .add(request.filtersScores() ? "" : "left ")
                        .add(SCORE, question());
        return sql.add(where());
    }

    private String inOrder(boolean newer, int most) {
        String direction = newer ? "" : " desc";
        return " order by r.survey_id" + direction + ", " + at() + direction + ", r.id" + direction + " fetch first "
                + most + " rows only";
    }

    /** How many fit, at most {@code most}. */
    Conditions count(int most) {
        return counted(where(), request.filtersScores(), most);
    }

    /** How many are in the same group of people, at most {@code most}: whatever they scored or said. */
    Conditions countGroup(int most) {
        return counted(base().add(group()), false, most);
    }

    /** How many of these days are not in it. */
    Conditions countOthers(int most) {
        Conditions others = new Conditions().add(" and (1 = 0");
        request.language().ifPresent(language -> others.add(" or r.language <> ?", language));
        request.segment().ifPresent(segment -> others.add(" or r.segment_set is null or (1 = 1")
                .add(SEGMENT.formatted("not in"), segment.field().field(), segment.value())
                .add(")"));
        return counted(base().add(others.add(")")), false, most);
    }

    private Conditions counted(Conditions where, boolean scores, int most) {
        return new Conditions()
                .add("select count(*) as n from (select r.id from " + table() + " r ")
                .add(joins(scores))
                .add(where)
                .add(scores || request.state().isTap() ? "" : ALONG_THE_INDEX)
                .add(" fetch first " + most + " rows only) counted");
    }

    private Conditions joins(boolean scores) {
        if (request.state().isTap()) {
            return new Conditions().add("join invitation i on i.id = r.invitation_id ");
        }
        return scores ? new Conditions().add(SCORE, question()) : new Conditions();
    }

    private Conditions where() {
        Conditions where = base().add(group()).add(state());
        if (request.sameWording() && !request.state().isTap()) {
            where.add(WORDING, question(), request.asked().series().meaning());
        }
        if (request.filtersScores()) {
            where.add(scored());
        }
        request.customer()
                .ifPresent(customer -> where.add(
                        request.state().isTap() ? " and i.customer_id = ?" : " and r.customer_id = ?", customer));
        if (!request.tags().isEmpty()) {
            where.add(tagged());
        }
        return among.isEmpty() ? where : where.addAll(" and r.id in " + Conditions.marks(among), among);
    }

    private Conditions base() {
        Conditions base = new Conditions()
                .add(
                        "where r.survey_id = ? and " + at() + " >= ? and " + at() + " < ?",
                        request.asked().survey().id(),
                        start(new Stretch(request.from(), request.to())),
                        end(new Stretch(request.from(), request.to())));
        if (!request.state().isTap()) {
            return base.add(" and r.origin = ?", request.asked().origin().name());
        }
        base.add(" and r.state = ?", request.state().name());
        return request.asked().origin() == Origin.INVITED ? base : base.add(" and 1 = 0");
    }

    /** What of the filter makes a group of people. */
    private Conditions group() {
        Conditions group = new Conditions();
        request.language().ifPresent(language -> group.add(" and r.language = ?", language));
        if (request.segment().isPresent() && request.state().isTap()) {
            return group.add(" and 1 = 0");
        }
        request.segment()
                .ifPresent(segment ->
                        group.add(SEGMENT.formatted("in"), segment.field().field(), segment.value()));
        return group;
    }

    private Conditions scored() {
        String score = request.state().isTap() ? "r.score" : "coalesce(o.counted, o.score)";
        return request.wanted().isEmpty()
                ? new Conditions().add(" and 1 = 0")
                : new Conditions()
                        .addAll(" and " + score + " in " + Conditions.marks(request.wanted()), request.wanted());
    }

    private Conditions state() {
        return new Conditions()
                .add(
                        switch (request.state()) {
                            // Both are named: they are one index.
                            case CONFIRMED -> " and r.unconfirmed = false";
                            case UNCONFIRMED -> " and r.flagged in (false, true) and r.unconfirmed = true";
                            case FLAGGED -> " and r.flagged = true and r.unconfirmed in (false, true)";
                            case ALL, PROVISIONAL, QUARANTINED -> "";
                        });
    }

    /** By hand, by a rule, or by what the comments are about. */
    private Conditions tagged() {
        Conditions tagged = new Conditions()
                .addAll(
                        " and (exists (select 1 from response_tag t where t.response_id = r.id and t.tag in "
                                + Conditions.marks(request.tags()) + ")",
                        request.tags());
        rules.stream()
                .filter(rule -> request.tags().contains(rule.tag().name()))
                .forEach(rule -> tagged.add(" or ").add(words(rule.words())));
        request.tags()
                .forEach(tag -> tagged.add(
                        " or exists (select 1 from comment_reading m where m.response_id = r.id and m.topics like ?"
                                + " escape '!')",
                        "% " + tag.replaceAll("[!%_]", "!$0") + " %"));
        return tagged.add(")");
    }

    private Conditions words(Saying search) {
        List<String> questions = request.comments();
        if (questions.isEmpty() || request.state().isTap()) {
            return new Conditions().add("1 = 0");
        }
        return new Conditions()
                .addAll(
                        "exists (select 1 from answer a where a.response_id = r.id and a.state = 'ANSWERED' and"
                                + " a.question_id in " + Conditions.marks(questions),
                        new TreeSet<>(questions))
                .add(" and ")
                .add(said(search))
                .add(")");
    }

    /** Of an answer "a": whether it says that. */
    static Conditions said(Saying search) {
        List<String> patterns = new ArrayList<>();
        List<String> anyOf = new ArrayList<>();
        for (List<String> group : search.groups()) {
            group.forEach(word -> patterns.add("%" + word.replaceAll("[!%_]", "!$0") + "%"));
            anyOf.add(String.join(" and ", group.stream().map(word -> LIKE).toList()));
        }
        return new Conditions().addAll("(" + String.join(" or ", anyOf) + ")", patterns);
    }

    private Instant start(Stretch days) {
        return days.from().atStartOfDay(zone).toInstant();
    }

    private Instant end(Stretch days) {
        return days.to().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private String question() {
        return request.asked().question().id();
    }

    private String table() {
        return request.state().isTap() ? "provisional_answer" : "response";
    }

    private String at() {
        return request.state().isTap() ? "r.given_at" : "r.answered_at";
    }
}
