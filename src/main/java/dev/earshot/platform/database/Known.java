package dev.earshot.platform.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this process knows to stand in the database for ever, such as the number of a name. Kept only once the transaction that
 * found or made it has been committed: what was taken back is not there.
 */
public final class Known<K, V> {

    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transaction;
    private final int most;

    /** @param most how many are kept; past that it begins anew */
    public Known(TransactionSynchronizationRegistry transaction, int most) {
        this.transaction = transaction;
        this.most = most;
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Keeps it when the transaction that runs has been committed. */
    public void keep(K key, V value) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    if (values.size() >= most) {
                        values.clear();
                    }
                    values.put(key, value);
                }
            }
        });
    }
}
