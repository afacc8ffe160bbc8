package dev.earshot.insight.response.export;

import dev.earshot.platform.database.Ids;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files people asked for. Each is for who asked, and for nobody else. */
@ApplicationScoped
public class Exports implements PanacheRepositoryBase<ExportRow, UUID> {

    /** A file is removed after this. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_WAITING = 3;
    private static final int MOST_KEPT = 10;
    private static final int LONGEST_QUERY = 4000;

    private final Event<ExportRemoved> removed;
    private final Clock clock;

    Exports(Event<ExportRemoved> removed, Clock clock) {
        this.removed = removed;
        this.clock = clock;
    }

    /** @param query of the list, complete */
    @Transactional
    public UUID begin(UUID user, String query, ExportFormat format, String fileName) {
        if (query.length() > LONGEST_QUERY) {
            throw new ProblemException(ProblemType.BAD_PARAMETER.detail("Too many filters. Choose fewer."));
        }
        if (count("userId = ?1 and state in (?2, ?3)", user, ExportState.WAITING, ExportState.RUNNING)
                >= MOST_WAITING) {
            throw new ProblemException(ProblemType.UNAVAILABLE.detail(
                    MOST_WAITING + " of your files are still being written. Try again when one of them is done."));
        }
        find("userId = ?1 order by askedAt desc, id desc", user).stream()
                .skip(MOST_KEPT - 1)
                .filter(row -> row.state == ExportState.READY || row.state == ExportState.FAILED)
                .forEach(this::delete);
        ExportRow row = new ExportRow();
        row.id = Ids.next(clock);
        row.userId = user;
        row.query = query;
        row.format = format;
        row.fileName = fileName;
        row.askedAt = clock.instant();
        row.leaseUntil = row.askedAt;
        persist(row);
        return row.id;
    }

    @Transactional
    public Optional<Export> of(UUID id, UUID user) {
        return find("id = ?1 and userId = ?2", id, user).firstResultOptional().map(ExportRow::asExport);
    }

    /** Newest first. */
    @Transactional
    public List<Export> of(UUID user) {
        return find("userId = ?1 order by askedAt desc, id desc", user).page(0, MOST_KEPT + MOST_WAITING).stream()
                .map(ExportRow::asExport)
                .toList();
    }

    /** Takes the file away, or what is written of it: whoever writes finds out with the next part. @return what it was */
    @Transactional
    public Optional<Export> remove(UUID id, UUID user) {
        Optional<Export> export = of(id, user);
        export.filter(one -> delete("id = ?1", id) == 1).map(ExportRemoved::new).ifPresent(removed::fire);
        return export;
    }

    /** Whoever it is for. */
    @Transactional
    Optional<Export> any(UUID id) {
        return findByIdOptional(id).map(ExportRow::asExport);
    }
}
