package dev.earshot.insight.note;

import dev.earshot.account.AuditTrail;
import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notes of surveys. What was done to them, and by whom, stays in the audit trail when a note is gone. */
@ApplicationScoped
public class ChartNotes implements PanacheRepositoryBase<ChartNoteRow, UUID> {

    /** Of one survey: more flags than a chart can show. */
    static final int MOST = 200;

    private final AuditTrail audit;
    private final Clock clock;

    ChartNotes(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes on the days from {@code from} to {@code to}, both included, in order of date, lettered. */
    @Transactional
    public List<LetteredNote> of(String surveyId, LocalDate from, LocalDate to) {
        return LetteredNote.of(
                find("surveyId = ?1 and day between ?2 and ?3", Sort.by("day").and("writtenAt"), surveyId, from, to)
                        .page(0, MOST)
                        .stream()
                        .map(ChartNoteRow::asNote)
                        .toList());
    }

    /** In order of date. */
    @Transactional
    List<ChartNote> all(String surveyId) {
        return find("surveyId", Sort.by("day").and("writtenAt"), surveyId).page(0, MOST).stream()
                .map(ChartNoteRow::asNote)
                .toList();
    }

    @Transactional
    boolean isFull(String surveyId) {
        return count("surveyId", surveyId) >= MOST;
    }

    /** @param who the user's address */
    @Transactional
    public void add(String surveyId, LocalDate day, String words, String who) {
        ChartNoteRow row = new ChartNoteRow();
        row.id = Ids.next(clock);
        row.surveyId = surveyId;
        row.day = day;
        row.words = words;
        row.writtenBy = who;
        row.writtenAt = clock.instant();
        persist(row);
        note(who, "note added", row);
    }

    /** False where it is gone. */
    @Transactional
    boolean change(UUID id, LocalDate day, String words, String who) {
        Optional<ChartNoteRow> found = findByIdOptional(id);
        found.ifPresent(row -> {
            row.day = day;
            row.words = words;
            row.changedBy = who;
            row.changedAt = clock.instant();
            note(who, "note changed", row);
        });
        return found.isPresent();
    }

    /** Nothing happens where it is gone already. */
    @Transactional
    void delete(UUID id, String who) {
        findByIdOptional(id).ifPresent(row -> {
            note(who, "note deleted", row);
            delete(row);
        });
    }

    private void note(String who, String deed, ChartNoteRow row) {
        audit.note(who, deed, row.surveyId + ", " + row.day + ": " + row.words);
    }
}
