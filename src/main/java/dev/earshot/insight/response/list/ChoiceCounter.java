package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.survey.question.Group;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts one choice after the other until {@code end}; those that come later have no count. */
record ChoiceCounter(
        Connection connection, ResponseList list, LineReaders readers, ZoneId zone, Clock clock, Instant end) {

    private static final int SECONDS = 1;

    /** Where more came on the days, looking through them for every choice would take too long. */
    private static final int MOST_LOOKED_THROUGH = 20_000;

    void count(ChoiceCounts counts, Collection<String> tags) throws SQLException {
        if (cameFew()) {
            groups(counts.groups());
            states(counts.states());
            languages(counts.languages());
            tags(counts.tags(), tags);
        }
    }

    /** Whether each response of the days can be looked at for every choice. */
    private boolean cameFew() throws SQLException {
        ResponseRequest request = list.request();
        Conditions sql = new Conditions()
                .add(
                        "select count(*) from (select id from response where survey_id = ? and answered_at >= ?"
                                + " and answered_at < ? fetch first " + (MOST_LOOKED_THROUGH + 1) + " rows only) came",
                        request.asked().survey().id(),
                        request.from().atStartOfDay(zone).toInstant(),
                        request.to().plusDays(1).atStartOfDay(zone).toInstant());
        try (PreparedStatement select = sql.prepare(connection, SECONDS);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1) <= MOST_LOOKED_THROUGH;
        }
    }

    private void groups(Map<Group, Count> counts) throws SQLException {
        for (Group group : Group.values()) {
            if (!isOver()) {
                counted(list.request().scoring(Set.of(group))).ifPresent(count -> counts.put(group, count));
            }
        }
    }

    private void states(Map<ResponseState, Count> counts) throws SQLException {
        ResponseRequest request = list.request();
        Map<ResponseState, Count> all = new LinkedHashMap<>();
        for (ResponseState state : ResponseState.values()) {
            if (!isOver()) {
                Optional<Count> count = state == request.state()
                        ? list.count()
                        : state.isTap() || request.state().isTap()
                                ? gated(request.in(state))
                                : counted(request.in(state));
                count.ifPresent(counted -> all.put(state, counted));
            }
        }
        Optional<Count> whole = Optional.ofNullable(all.get(ResponseState.ALL));
        all.forEach((state, count) -> {
            if (tells(count, state.isTap() ? Optional.empty() : whole)) {
                counts.put(state, count);
            }
        });
    }

    private void languages(Map<String, Count> counts) throws SQLException {
        ResponseRequest request = list.request();
        if (!request.showsWho() || request.asked().survey().languages().size() < 2) {
            return;
        }
        for (String language : request.asked().survey().languages()) {
            // A language is a part of the people, as a group of scores is not.
            if (!isOver() && passed(request.speaking(language)).isPresent()) {
                counted(request.speaking(language)).ifPresent(count -> counts.put(language, count));
            }
        }
    }

    private void tags(Map<String, Count> counts, Collection<String> tags) throws SQLException {
        ResponseRequest request = list.request();
        if (isOver() || tags.isEmpty() || request.state().isTap()) {
            return;
        }
        Shown any = new Shown(request.tagged(Set.of()), list.grain());
        TagCounter counter = new TagCounter(readers.waited(connection, any, SECONDS), connection, SECONDS);
        Optional<Count> whole = request.tags().isEmpty() ? list.count() : counted(any.request());
        boolean more = whole.map(all -> all.more() || all.responses() > TagCounter.MOST)
                .orElse(true);
        counter.count(tags).forEach((tag, found) -> {
            Count count = request.tags().equals(Set.of(tag))
                    ? list.count().orElse(new Count(found, more))
                    : new Count(found, more);
            if (tells(count, whole)) {
                counts.put(tag, count);
            }
        });
    }

    /** Of a survey that promised not to tell who said what, neither few are counted nor all but few. */
    private boolean tells(Count count, Optional<Count> all) {
        long rest = all.filter(whole -> !whole.more())
                .map(whole -> whole.responses() - count.responses())
                .orElse(0L);
        return !list.request().programme().hides(count.responses())
                && !list.request().programme().hides(rest);
    }

    private Optional<Count> gated(ResponseRequest request) throws SQLException {
        Optional<Shown> shown = passed(request);
        return shown.isPresent() ? counted(shown.get()) : Optional.empty();
    }

    private Optional<Shown> passed(ResponseRequest request) throws SQLException {
        return ResponseGate.pass(connection, request, list.today(), zone, SECONDS);
    }

    private Optional<Count> counted(ResponseRequest request) throws SQLException {
        return counted(new Shown(request, list.grain()));
    }

    private Optional<Count> counted(Shown shown) throws SQLException {
        return readers.waited(connection, shown, SECONDS).counted(connection, SECONDS);
    }

    private boolean isOver() {
        return clock.instant().isAfter(end);
    }
}
