package dev.earshot.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    /** What Hibernate, Narayana and the drivers throw when a transaction is older than its limit, or a line is cut. */
    static Stream<Throwable> passing() {
        return Stream.of(
                new RollbackException("ARJUNA016102: The transaction is not active!"),
                new TransactionRequiredException("No active transaction for update or delete query"),
                new QueryTimeoutException("canceled"),
                new LockTimeoutException("canceled"),
                new SocketTimeoutException("Read timed out"),
                new SocketException("Connection reset"),
                new SQLException("Failing fast as the transaction has rolled back"));
    }

    @ParameterizedTest
    @MethodSource
    void passing(Throwable cause) {
        assertThat(Trouble.isPassing(new IllegalStateException("not recorded", cause)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "55P03", "40P01", "HYT00", "08006", "57P01", "53300", "90067", ""})
    void passesWhatTheDatabaseCannotDoNow(String state) {
        assertThat(Trouble.isPassing(new SQLException("no", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23502", "42703"})
    void doesNotPassWhatIsAboutTheData(String state) {
        SQLException refused = new SQLException("no", state);
        assertThat(Trouble.isPassing(refused)).isFalse();
        assertThat(Trouble.isPassing(taken(refused))).isFalse();
    }

    @Test
    void doesNotPassWhatIsOurOwnMistake() {
        assertThat(Trouble.isPassing(new IllegalStateException("no"))).isFalse();
        assertThat(Trouble.isPassing(taken(new IllegalStateException("refused at the commit"))))
                .isFalse();
    }

    private static Throwable taken(Throwable cause) {
        return new RollbackException("ARJUNA016053: Could not commit transaction.").initCause(cause);
    }
}
