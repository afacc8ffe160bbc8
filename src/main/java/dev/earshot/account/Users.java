package dev.earshot.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The people who may sign in. E-mail addresses are compared in lower case. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<UserRow, UUID> {

    /** Shortest password taken, in characters. */
    public static final int SHORTEST_PASSWORD = 10;

    /** bcrypt reads no more than this many bytes. */
    static final int LONGEST_PASSWORD = 72;

    private static final int COST = 12;

    /** More people than work with one installation. */
    private static final int MOST = 500;

    // Compared against when nobody has the address, so that the answer takes as long.
    private final String nobodysHash = BCrypt.withDefaults().hashToString(COST, "nobody".toCharArray());

    private final Clock clock;

    Users(Clock clock) {
        this.clock = clock;
    }

    /** Why this cannot be a user's address and password, as a sentence for the person who typed it. */
    public static Optional<Objection> objection(String email, String password) {
        if (!email.strip().matches("[^@\\s]+@[^@\\s]+") || email.length() > 254) {
            return Optional.of(
                    new Objection(Objection.Kind.NO_ADDRESS, "\"" + email.strip() + "\" is not an e-mail address."));
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return Optional.of(new Objection(
                    Objection.Kind.SHORT_PASSWORD,
                    "The password is too short: use at least " + SHORTEST_PASSWORD + " characters."));
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD
                ? Optional.of(new Objection(
                        Objection.Kind.LONG_PASSWORD,
                        "The password is too long: use at most " + LONGEST_PASSWORD + " bytes."))
                : Optional.empty();
    }

    /** Adds a user, or gives the one with this address a new password and role. */
    @Transactional
    public User put(String email, String password, Role role) {
        objection(email, password).ifPresent(objection -> {
            throw new IllegalArgumentException(objection.sentence());
        });
        String hash = BCrypt.withDefaults().hashToString(COST, password.toCharArray());
        UserRow row = find("email", normal(email)).firstResult();
        if (row == null) {
            row = new UserRow(Ids.next(clock), normal(email), hash, role, clock.instant());
            persist(row);
        } else {
            row.passwordHash = hash;
            row.role = role;
        }
        return row.asUser();
    }

    /** The user with this address and password. Takes as long when there is none. */
    @Transactional
    public Optional<User> withPassword(String email, String password) {
        Optional<UserRow> row = find("email", normal(email)).firstResultOptional();
        String hash = row.map(r -> r.passwordHash).orElse(nobodysHash);
        boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
                && BCrypt.verifyer().verify(password.toCharArray(), hash).verified;
        return row.filter(r -> fits).map(UserRow::asUser);
    }

    @Transactional
    public Optional<User> get(UUID id) {
        return findByIdOptional(id).map(UserRow::asUser);
    }

    @Transactional
    public Optional<User> withEmail(String email) {
        return find("email", normal(email)).firstResultOptional().map(UserRow::asUser);
    }

    /** In the order of their addresses, the first {@link #MOST}. */
    @Transactional
    public List<User> all() {
        return find("order by email").page(0, MOST).stream()
                .map(UserRow::asUser)
                .toList();
    }

    @Transactional
    public boolean isEmpty() {
        return count() == 0;
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
