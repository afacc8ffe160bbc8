package dev.earshot.insight.response.export;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "response_export")
class ExportRow {
    @Id
    UUID id;

    UUID userId;
    String query;
    String fileName;

    @Enumerated(EnumType.STRING)
    ExportFormat format;

    @Enumerated(EnumType.STRING)
    ExportState state = ExportState.WAITING;

    @Enumerated(EnumType.STRING)
    ExportTrouble trouble = ExportTrouble.NONE;

    Instant askedAt;
    int attempts;
    String claim = "";
    String instance = "";
    Instant leaseUntil;
    long erased;
    long linesWritten;

    @Nullable
    Long linesExpected;

    long fileBytes;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    Export asExport() {
        return new Export(
                id,
                query,
                fileName,
                format,
                state,
                trouble,
                askedAt,
                claim,
                instance,
                linesWritten,
                Optional.ofNullable(linesExpected),
                fileBytes,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(finishedAt));
    }
}
