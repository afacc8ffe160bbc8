package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.score.Programme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/**
 * Words are people too: those of a survey that promised not to tell who said what are read only where a figure of the same
 * people would be shown, and not of so many that the few left out could be told.
 */
final class ResponseGate {

    private ResponseGate() {}

    static boolean holdsBack(Connection connection, ResponseRequest request, ZoneId zone, int seconds)
            throws SQLException {
        Programme programme = request.programme();
        if (programme.equals(Programme.IDENTIFIED)) {
            return false;
        }
        if (request.customer().isPresent()) {
            return true;
        }
        ResponseQuery query = new ResponseQuery(request, List.of(), zone);
        if (programme.hides(count(connection, query.countGroup(programme.k()), seconds))) {
            return true;
        }
        boolean part = request.segment().isPresent() || request.language().isPresent();
        return part && programme.hides(count(connection, query.countOthers(programme.k()), seconds));
    }

    static long count(Connection connection, Conditions sql, int seconds) throws SQLException {
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
