package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.score.Programme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words are people too: those of a survey that promised not to tell who said what are read only where a figure of the same
 * people would be shown, and not of so many that the few left out could be told. When they were said is told by the day, week,
 * month, quarter or year, whichever is the shortest of which none has so few answers; and the days asked for are widened to
 * whole ones, so that two lists that differ by a day do not tell that day's.
 */
final class ResponseGate {

    private static final int AT_ONCE = 40;

    private final ResponseRequest request;
    private final Programme programme;
    private final Connection connection;
    private final ZoneId zone;
    private final int seconds;

    private ResponseGate(ResponseRequest request, Connection connection, ZoneId zone, int seconds) {
        this.request = request;
        this.programme = request.programme();
        this.connection = connection;
        this.zone = zone;
        this.seconds = seconds;
    }

    /** What may be shown of what is asked for; empty where nothing may. */
    static Optional<Shown> pass(
            Connection connection, ResponseRequest request, LocalDate today, ZoneId zone, int seconds)
            throws SQLException {
        if (request.programme().equals(Programme.IDENTIFIED)) {
            return Optional.of(new Shown(request, Optional.empty()));
        }
        ResponseGate gate = new ResponseGate(request, connection, zone, seconds);
        if (request.customer().isPresent() || gate.tellsOfFew()) {
            return Optional.empty();
        }
        return request.showsWho() ? Optional.of(new Shown(request, Optional.empty())) : gate.blurred(today);
    }

    private boolean tellsOfFew() throws SQLException {
        ResponseQuery query = new ResponseQuery(request, List.of(), zone);
        return programme.hides(count(connection, query.countGroup(programme.k()), seconds))
                || request.isPart() && programme.hides(count(connection, query.countOthers(programme.k()), seconds));
    }

    private Optional<Shown> blurred(LocalDate today) throws SQLException {
        for (Grain grain : Grain.values()) {
            List<Stretch> stretches = grain.across(request.from(), request.to());
            Optional<Stretch> whole = stretches.size() > Grain.MOST ? Optional.empty() : whole(stretches, today);
            if (whole.isPresent()) {
                LocalDate to = grain == Grain.ALL ? today : whole.get().to();
                return Optional.of(new Shown(request.during(whole.get().from(), to), Optional.of(grain)));
            }
        }
        return Optional.empty();
    }

    /** From the first to the last, without one that is not over and has few answers yet; empty where another one has few. */
    private Optional<Stretch> whole(List<Stretch> stretches, LocalDate today) throws SQLException {
        int last = stretches.size() - 1;
        boolean running = last > 0 && !stretches.get(last).to().isBefore(today);
        for (int from = 0; from <= last; from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, running ? last : last + 1);
            if (from < to && isAnyScarce(stretches.subList(from, to))) {
                return Optional.empty();
            }
        }
        boolean trimmed = running && isAnyScarce(stretches.subList(last, last + 1));
        return Optional.of(new Stretch(
                stretches.get(0).from(),
                stretches.get(trimmed ? last - 1 : last).to()));
    }

    private boolean isAnyScarce(List<Stretch> stretches) throws SQLException {
        Conditions sql = new Conditions().add("select count(*) from (");
        List<ResponseQuery> each = new ArrayList<>();
        stretches.forEach(
                stretch -> each.add(new ResponseQuery(request.during(stretch.from(), stretch.to()), List.of(), zone)));
        for (int i = 0; i < each.size(); i++) {
            sql.add(i == 0 ? "" : " union all ").add(each.get(i).countGroup(programme.k()));
            if (request.isPart()) {
                sql.add(" union all ").add(each.get(i).countOthers(programme.k()));
            }
        }
        sql.add(") stretches where stretches.n between 1 and " + (programme.k() - 1));
        return count(connection, sql, seconds) > 0;
    }

    static long count(Connection connection, Conditions sql, int seconds) throws SQLException {
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
