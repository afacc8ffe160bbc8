package dev.earshot.invitation.request;

import dev.earshot.platform.secret.Sha256;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What programs were answered, by their Idempotency-Key: a repeat gets the same answer and changes nothing. */
@ApplicationScoped
class ApiAnswers implements PanacheRepositoryBase<ApiAnswerRow, String> {

    static final Duration KEPT = Duration.ofDays(30);

    private final Clock clock;

    ApiAnswers(Clock clock) {
        this.clock = clock;
    }

    /** @param sameBody false where the key came with another request before */
    record Kept(int status, String answer, boolean sameBody) {}

    /** @param asker name of the API key: two programs may use the same keys for different things */
    @Transactional
    Optional<Kept> find(String asker, String key, byte[] body) {
        return findByIdOptional(id(asker, key))
                .map(row -> new Kept(row.status, row.answer, row.bodyHash.equals(Sha256.hex(body))));
    }

    @Transactional
    void keep(String asker, String key, byte[] body, int status, String answer) {
        persist(new ApiAnswerRow(id(asker, key), Sha256.hex(body), status, answer, clock.instant()));
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        delete("answeredAt < ?1", clock.instant().minus(KEPT));
    }

    private static String id(String asker, String key) {
        return Sha256.hex((asker + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
