package dev.earshot.followup;

import dev.earshot.risk.RiskAssessment;
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

    /** The version of the rules; null, like the next three, where it was listed before this was kept. */
    @Nullable
    String rules;

    @Nullable
    String explanation;

    @Nullable
    String loweredBy;

    @Nullable
    Instant assessedAt;

    Instant openedAt;
    LocalDate dueOn;
    boolean open;

    /** As it stands now, with what it takes to explain it later. */
    void keep(RiskAssessment assessment, Instant now) {
        points = assessment.points();
        level = assessment.level();
        reasons = cut(assessment.reasons(), 2_000);
        rules = assessment.rules();
        explanation = cut(assessment.explanation(), 2_500);
        loweredBy = cut(String.join(" ", assessment.lowers()), 1_000);
        assessedAt = now;
    }

    /** Rules of a survey's own may say a lot. */
    private static String cut(String words, int most) {
        return words.length() <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, most - 2))) + "…";
    }
}
