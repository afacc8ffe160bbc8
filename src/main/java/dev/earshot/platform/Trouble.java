package dev.earshot.platform;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What went wrong with the database, and how to write of failures without repeating what people typed. */
public final class Trouble {

    /** Duplicate key; serialization failure; deadlock on PostgreSQL and on H2; lock time-out on H2. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "HYT00", "90131");

    /** Classes of SQL states that are about the data: trying again gives the same. */
    private static final Set<String> ABOUT_THE_DATA = Set.of("21", "22", "23", "42");

    private static final int DEEPEST_CAUSE = 20;

    private Trouble() {}

    /** Whether another transaction got in the way. */
    public static boolean isConflict(Throwable thrown) {
        return sql(thrown)
                .flatMap(sql -> Optional.ofNullable(sql.getSQLState()))
                .filter(CONFLICTS::contains)
                .isPresent();
    }

    /** Whether the same may go well a little later: no connection, a time-out, a conflict. */
    public static boolean isPassing(Throwable thrown) {
        return sql(thrown)
                .flatMap(sql -> Optional.ofNullable(sql.getSQLState()))
                .map(state -> CONFLICTS.contains(state) || !ABOUT_THE_DATA.contains(state.substring(0, 2)))
                .orElse(sql(thrown).isPresent());
    }

    /**
     * Writes a failure to the log: kinds and places, but no message, for databases put the values of a row into theirs.
     *
     * @return the reference under which it stands there
     */
    public static String log(String what, Throwable thrown) {
        String reference = Secret.random(6);
        Log.errorf(new Scrubbed(thrown, 0), "%s reference=%s", what, reference);
        return reference;
    }

    private static Optional<SQLException> sql(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** A failure with its places and without its message, unless it is one of our own. */
    private static final class Scrubbed extends RuntimeException {

        private Scrubbed(Throwable thrown, int depth) {
            super(name(thrown), next(thrown, depth));
            setStackTrace(thrown.getStackTrace());
        }

        private static @Nullable Throwable next(Throwable thrown, int depth) {
            return thrown.getCause() == null || depth > DEEPEST_CAUSE
                    ? null
                    : new Scrubbed(thrown.getCause(), depth + 1);
        }

        private static String name(Throwable thrown) {
            String state = thrown instanceof SQLException sql ? " (SQL state " + sql.getSQLState() + ")" : "";
            boolean plain = thrown.getClass().getName().startsWith("java.lang.");
            return thrown.getClass().getName() + state + (plain ? ": " + thrown.getMessage() : "");
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
