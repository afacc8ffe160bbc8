package dev.earshot.insight.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who wants a digest, and how often. Nobody does who did not say so. */
@ApplicationScoped
public class DigestChoices implements PanacheRepositoryBase<DigestChoiceRow, UUID> {

    /** More than one mail can show. */
    public static final int MOST_SURVEYS = 10;

    private final Clock clock;

    DigestChoices(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public Optional<DigestChoice> of(UUID user) {
        return findByIdOptional(user).map(DigestChoiceRow::asChoice);
    }

    /** Who has this rhythm, and chose it before {@code due}. */
    @Transactional
    public List<DigestChoice> with(Rhythm rhythm, Instant due, int most) {
        return find("rhythm = ?1 and chosenAt < ?2 order by chosenAt", rhythm, due).page(0, most).list().stream()
                .map(DigestChoiceRow::asChoice)
                .toList();
    }

    /** The same rhythm again keeps its date: what is due is sent all the same. */
    @Transactional
    public void put(UUID user, Rhythm rhythm, String language, List<String> surveys) {
        DigestChoiceRow row = findByIdOptional(user).orElseGet(() -> begun(user));
        if (row.rhythm != rhythm) {
            row.rhythm = rhythm;
            row.chosenAt = clock.instant();
        }
        row.language = language;
        row.surveys = String.join(" ", surveys);
        persist(row);
    }

    /** Changes nothing but how often. */
    @Transactional
    public void put(UUID user, Rhythm rhythm) {
        of(user).ifPresent(chosen -> put(user, rhythm, chosen.language(), chosen.surveys()));
    }

    private DigestChoiceRow begun(UUID user) {
        DigestChoiceRow row = new DigestChoiceRow();
        row.userId = user;
        row.rhythm = Rhythm.NEVER;
        row.chosenAt = clock.instant();
        return row;
    }
}
