package dev.earshot.followup;

import dev.earshot.followup.reason.KeptReasons;
import dev.earshot.followup.reason.SignalFacts;
import dev.earshot.risk.RiskAssessment;
import dev.earshot.risk.RiskLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Written column by column: what the rules find and what a person saves do not undo each other. */
@Entity
@DynamicUpdate
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

    /** The reasons as figures; null where it was not looked at since they are kept. */
    @Nullable
    String signals;

    Instant openedAt;
    LocalDate dueOn;
    boolean open;

    @Enumerated(EnumType.STRING)
    FollowUpStatus status = FollowUpStatus.OPEN;

    @Nullable
    UUID ownerId;

    /** How often people saved it. */
    int version;

    /** As it stands now, with what it takes to explain it later. */
    void keep(RiskAssessment assessment, Instant now) {
        points = assessment.points();
        level = assessment.level();
        reasons = cut(assessment.reasons(), 2_000);
        rules = assessment.rules();
        explanation = cut(assessment.explanation(), 2_500);
        loweredBy = cut(String.join(" ", assessment.lowers()), 1_000);
        signals = SignalFacts.text(assessment.signals());
        assessedAt = now;
    }

    FollowUp asFollowUp() {
        return new FollowUp(
                id,
                Optional.ofNullable(customerId),
                responseId,
                surveyId,
                points,
                new KeptReasons(
                        reasons,
                        Optional.ofNullable(rules),
                        Optional.ofNullable(explanation),
                        Optional.ofNullable(loweredBy),
                        Optional.ofNullable(assessedAt),
                        Optional.ofNullable(signals)),
                openedAt,
                dueOn,
                Optional.ofNullable(ownerId),
                status,
                version);
    }

    /** Rules of a survey's own may say a lot. */
    private static String cut(String words, int most) {
        return words.length() <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, most - 2))) + "…";
    }
}
