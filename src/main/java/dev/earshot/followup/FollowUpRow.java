package dev.earshot.followup;

import dev.earshot.risk.RiskLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "follow_up")
class FollowUpRow {
    @Id
    UUID id;

    String subjectKey;

    @Nullable
    UUID customerId;

    UUID responseId;
    String surveyId;
    int points;

    @Enumerated(EnumType.STRING)
    RiskLevel level;

    String reasons;
    Instant openedAt;
    LocalDate dueOn;
    boolean open;
}
