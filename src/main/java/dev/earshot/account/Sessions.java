package dev.earshot.account;

import dev.earshot.platform.secret.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in, by the token in their cookie. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<SessionRow, String> {

    static final Duration LASTS = Duration.ofDays(14);

    private final Users users;
    private final Clock clock;

    Sessions(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Signs the user in; the token is known to the browser alone. */
    @Transactional
    public String open(User user) {
        Instant now = clock.instant();
        delete("expiresAt < ?1", now);
        String token = Secret.random(24);
        persist(new SessionRow(Secret.hash(token), user.id(), now, now.plus(LASTS)));
        return token;
    }

    @Transactional
    Optional<User> userOf(String token) {
        return findByIdOptional(Secret.hash(token))
                .filter(row -> row.expiresAt.isAfter(clock.instant()))
                .flatMap(row -> users.findByIdOptional(row.userId))
                .map(UserRow::asUser);
    }

    @Transactional
    void close(String token) {
        deleteById(Secret.hash(token));
    }
}
