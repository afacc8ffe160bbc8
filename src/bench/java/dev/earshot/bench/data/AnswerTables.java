package dev.earshot.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What stands in which column. Of tables that others are made from: tallies are left to the program's recount. */
final class AnswerTables {

    static final String SURVEY = "million";

    /** One response in so many has a follow-up; every other one is open. */
    private static final int FOLLOW_UPS = 50;

    private static final List<String> PARTS = List.of("courtesy", "quality", "speed");

    private static final String NOBODYS_KEY = "-".repeat(43);

    private final long size;
    private final Instant end;
    private final String hash;

    /** @param hash the revision that is live */
    AnswerTables(long size, Instant end, String hash) {
        this.size = size;
        this.end = end;
        this.hash = hash;
    }

    void customers(Connection connection) throws SQLException {
        try (Sheet sheet = Sheet.of(
                connection, "customer", List.of("id", "address_key", "email", "first_name", "language", "created_at"))) {
            for (long i = 0; i < Drawn.customers(size); i++) {
                sheet.row(
                        Drawn.customerId(i),
                        "%064x".formatted(i * 0x9E3779B97F4A7C15L),
                        "c" + i + "@mail.example",
                        "Kim",
                        "de",
                        at(end.minus(Drawn.SPAN)));
            }
        }
    }

    void responses(Connection connection) throws SQLException {
        try (Sheet sheet = Sheet.of(
                connection,
                "response",
                List.of(
                        "id",
                        "response_key",
                        "survey_id",
                        "content_hash",
                        "origin",
                        "invitation_id",
                        "customer_id",
                        "language",
                        "facts",
                        "edit_key_hash",
                        "contact_requested",
                        "pages_done",
                        "answered_at",
                        "answered_on",
                        "changed_at",
                        "seconds",
                        "segment_set"))) {
            for (long i = 0; i < size; i++) {
                Drawn one = Drawn.of(i, size, end);
                sheet.row(
                        one.id(),
                        (one.isInvited() ? "i:" : "o:") + one.invitation(),
                        SURVEY,
                        hash,
                        one.isInvited() ? "INVITED" : "OPEN",
                        one.isInvited() && AskedTables.isKept(i, size) ? one.invitation() : null,
                        one.isInvited() ? one.customerId() : null,
                        one.language(),
                        one.facts(),
                        NOBODYS_KEY,
                        false,
                        1,
                        at(one.at()),
                        one.day(),
                        at(one.at()),
                        30,
                        one.set());
            }
        }
    }

    void answers(Connection connection) throws SQLException {
        try (Sheet sheet = Sheet.of(
                connection, "answer", List.of("response_id", "question_id", "state", "score", "words"))) {
            for (long i = 0; i < size; i++) {
                Drawn one = Drawn.of(i, size, end);
                sheet.row(one.id(), "recommend", "ANSWERED", one.score(), null);
                if (one.isCommented()) {
                    sheet.row(one.id(), "reason", "ANSWERED", null, one.words());
                }
                for (String part : one.isRated() ? PARTS : List.<String>of()) {
                    sheet.row(one.id(), part, "ANSWERED", one.rating(part), null);
                }
            }
        }
    }

    void followUps(Connection connection) throws SQLException {
        try (Sheet sheet = Sheet.of(
                connection,
                "follow_up",
                List.of(
                        "id",
                        "subject_key",
                        "response_id",
                        "survey_id",
                        "points",
                        "level",
                        "reasons",
                        "opened_at",
                        "due_on",
                        "open",
                        "status"))) {
            for (long i = 0; i < size; i += FOLLOW_UPS) {
                Drawn one = Drawn.of(i, size, end);
                boolean open = i % (2 * FOLLOW_UPS) == 0;
                sheet.row(
                        one.id(),
                        one.id() + (open ? "" : ":closed"),
                        one.id(),
                        SURVEY,
                        20 + one.courier(),
                        "WATCH",
                        "Recommend " + one.score() + " of 10",
                        at(one.at()),
                        one.day().plusDays(2),
                        open,
                        open ? "OPEN" : "RESOLVED");
            }
        }
    }

    static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
