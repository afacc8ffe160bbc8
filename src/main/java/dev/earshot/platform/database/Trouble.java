package dev.earshot.platform.database;

import dev.earshot.platform.secret.Secret;
import io.quarkus.logging.Log;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went wrong with the database, and how to write of failures without repeating what people typed. */
public final class Trouble {

    /** Duplicate key; serialization failure; deadlock on PostgreSQL and on H2; lock time-out on H2. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "HYT00", "90131");

    /** Classes of SQL states that are about the data: trying again gives the same. */
    private static final Set<String> ABOUT_THE_DATA = Set.of("21", "22", "23", "42");

    /** Of time-outs and lost connections that reach us without what the database said of them. */
    private static final Set<Class<?>> PASSING = Set.of(
            TimeoutException.class,
            SocketException.class,
            SocketTimeoutException.class,
            QueryTimeoutException.class,
            LockTimeoutException.class,
            PessimisticLockException.class,
            OptimisticLockException.class,
            TransactionRequiredException.class); // What Hibernate says of a transaction that took too long.

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
        Optional<SQLException> sql = sql(thrown);
        return sql.isPresent() ? isPassing(sql.get()) : causes(thrown).anyMatch(Trouble::isOfPassingKind);
    }

    private static boolean isPassing(SQLException sql) {
        String state = Objects.requireNonNullElse(sql.getSQLState(), "");
        return CONFLICTS.contains(state) || ABOUT_THE_DATA.stream().noneMatch(state::startsWith);
    }

    private static boolean isOfPassingKind(Throwable cause) {
        return isTakenBack(cause) || PASSING.stream().anyMatch(kind -> kind.isInstance(cause));
    }

    /** A transaction that took too long is taken back by another thread, and ours finds it gone: then there is no cause. */
    private static boolean isTakenBack(Throwable cause) {
        return cause instanceof RollbackException && cause.getCause() == null;
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
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
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
