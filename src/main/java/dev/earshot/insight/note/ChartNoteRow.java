package dev.earshot.insight.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "chart_note")
class ChartNoteRow {
    @Id
    UUID id;

    String surveyId;

    @Column(name = "noted_on")
    LocalDate day;

    String words;
    String writtenBy;
    Instant writtenAt;

    @Nullable
    String changedBy;

    @Nullable
    Instant changedAt;

    ChartNote asNote() {
        return new ChartNote(
                id,
                day,
                words,
                writtenBy,
                writtenAt,
                Optional.ofNullable(changedBy)
                        .flatMap(by -> Optional.ofNullable(changedAt).map(at -> new ChartNote.Changed(by, at))));
    }
}
