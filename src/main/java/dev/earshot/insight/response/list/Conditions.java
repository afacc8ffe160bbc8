package dev.earshot.insight.response.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A piece of SQL that grows, with what its question marks stand for. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Conditions add(String text, Object... more) {
        sql.append(text);
        values.addAll(List.of(more));
        return this;
    }

    public Conditions addAll(String text, Collection<?> more) {
        sql.append(text);
        values.addAll(more);
        return this;
    }

    public Conditions add(Conditions other) {
        return addAll(other.sql.toString(), other.values);
    }

    /** "(?, ?, ?)" for as many values, of which there is at least one. */
    public static String marks(Collection<?> many) {
        return "(" + String.join(", ", Collections.nCopies(many.size(), "?")) + ")";
    }

    public PreparedStatement prepare(Connection connection, int seconds) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        statement.setQueryTimeout(seconds);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
