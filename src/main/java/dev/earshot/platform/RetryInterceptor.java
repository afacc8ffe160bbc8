package dev.earshot.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Set;

@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside @Transactional, which stands at + 200
class RetryInterceptor {

    private static final int ATTEMPTS = 4;

    /** Duplicate key; serialization failure; deadlock on PostgreSQL and on H2; lock time-out on H2. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("23505", "40001", "40P01", "HYT00", "90131");

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isConflict(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && WORTH_ANOTHER_TRY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
