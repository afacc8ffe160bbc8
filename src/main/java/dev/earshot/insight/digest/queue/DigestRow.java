package dev.earshot.insight.digest.queue;

import dev.earshot.insight.digest.DigestIssue;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.invitation.queue.MailState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "digest")
class DigestRow {
    @Id
    UUID id;

    UUID userId;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    LocalDate firstDay;
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    MailState state;

    Instant sendAt;
    int attempts;
    String sentence;

    @Nullable
    String domain;

    @Nullable
    String messageId;

    @Nullable
    String claim;

    @Nullable
    Instant claimedAt;

    @Nullable
    Instant handedOverAt;

    @Nullable
    Instant answeredAt;

    boolean blamesUs;

    protected DigestRow() {}

    DigestRow(UUID id, UUID userId, DigestIssue issue) {
        this.id = id;
        this.userId = userId;
        this.rhythm = issue.period().rhythm();
        this.firstDay = issue.period().start();
        this.dueAt = issue.due();
        this.state = MailState.SCHEDULED;
        this.sendAt = issue.due();
        this.sentence = "Due.";
    }

    QueuedDigest asDigest() {
        return new QueuedDigest(
                id,
                userId,
                new DigestPeriod(rhythm, firstDay),
                dueAt,
                state,
                attempts,
                sentence,
                Objects.requireNonNullElse(claim, ""));
    }
}
