package dev.earshot.rollup.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which series answers to the questions of a survey belong to, as words of SQL: a join would be looked up ten million times.
 *
 * @param bound how many rows this was read from: whoever counts sees as many, or reads again
 */
record SeriesCase(String survey, SortedMap<Integer, Asked> series, int revisions, int bound) {

    /** What a series is asked by. */
    record Asked(String question, String origin, SortedSet<String> hashes) {}

    private static final String BOUND = "select series_id, question_id, origin, content_hash from revision_series"
            + " where survey_id = ? order by series_id, content_hash";
    private static final String REVISIONS = "select count(*) from survey_revision where survey_id = ?";

    /** Names of surveys and questions, and hashes, are made of these. */
    private static final Predicate<String> PLAIN =
            Pattern.compile("[A-Za-z0-9_.:-]*").asMatchPredicate();

    static SeriesCase of(Connection connection, String survey) throws SQLException {
        SortedMap<Integer, Asked> series = new TreeMap<>();
        int bound = 0;
        try (PreparedStatement select = connection.prepareStatement(BOUND)) {
            select.setString(1, survey);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Asked asked = new Asked(row.getString(2), row.getString(3), new TreeSet<>());
                    series.computeIfAbsent(row.getInt(1), s -> asked).hashes().add(row.getString(4));
                    bound++;
                }
            }
        }
        try (PreparedStatement count = connection.prepareStatement(REVISIONS)) {
            count.setString(1, survey);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new SeriesCase(survey, series, row.getInt(1), bound + row.getInt(1));
            }
        }
    }

    /** How many rows there are now, of the same moment as what it stands beside. */
    String boundNow() {
        return "(select count(*) from revision_series b where b.survey_id = " + quoted(survey)
                + ") + (select count(*) from survey_revision b where b.survey_id = " + quoted(survey) + ")";
    }

    /** The questions that have one, for "in". */
    String questions() {
        return series.isEmpty()
                ? "''"
                : series.values().stream()
                        .map(asked -> quoted(asked.question))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** The number of a series, of an answer {@code a} of a response {@code r}; null where it has none. */
    String number() {
        return series.isEmpty()
                ? "cast(null as integer)"
                : series.entrySet().stream()
                        .map(one -> "when " + when(one) + " then " + one.getKey())
                        .collect(Collectors.joining(" ", "case ", " end"));
    }

    String survey(String column) {
        return column + " = " + quoted(survey);
    }

    private String when(Map.Entry<Integer, Asked> one) {
        Asked asked = one.getValue();
        String hashes = asked.hashes.size() == revisions
                ? ""
                : asked.hashes.stream()
                        .map(SeriesCase::quoted)
                        .collect(Collectors.joining(", ", " and r.content_hash in (", ")"));
        return "a.question_id = " + quoted(asked.question) + " and r.origin = " + quoted(asked.origin) + hashes;
    }

    private static String quoted(String name) {
        if (!PLAIN.test(name)) {
            throw new IllegalStateException("\"" + name + "\" cannot stand in a statement");
        }
        return "'" + name + "'";
    }
}
