package dev.earshot.response;

import dev.earshot.platform.database.Facts;
import dev.earshot.survey.Answers;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "response")
class ResponseRow {
    @Id
    UUID id;

    String responseKey;
    String surveyId;
    String contentHash;

    @Enumerated(EnumType.STRING)
    Origin origin;

    @Nullable
    UUID invitationId;

    @Nullable
    UUID customerId;

    String language;

    @Convert(converter = Facts.class)
    Map<String, String> facts;

    String editKeyHash;
    boolean contactRequested;
    int pagesDone;
    Instant answeredAt;
    LocalDate answeredOn;
    Instant changedAt;

    /** Settled from a tap, and no page has sent its form yet. */
    boolean unconfirmed;

    /** Absent where that was at {@code answeredAt}. */
    @Nullable
    Instant confirmedAt;

    /** From opening the first page to sending the last, 1 to 3600. */
    @Nullable
    Integer seconds;

    /** Number of the set of segments it is counted under; absent where a recount has yet to fill it. */
    @Nullable
    Integer segmentSet;

    /** Something about it looks wrong. It counts all the same. */
    boolean flagged;

    protected ResponseRow() {}

    ResponseRow(
            UUID id,
            Asking asking,
            EditKey key,
            String language,
            Instant at,
            LocalDate day,
            Map<String, String> segments) {
        this.id = id;
        this.responseKey = asking.responseKey(key);
        this.surveyId = asking.survey().id();
        this.contentHash = asking.revision().contentHash();
        this.origin = asking.origin();
        asking.invitation().ifPresent(invitation -> {
            this.invitationId = invitation.id();
            this.customerId = invitation.customerId();
        });
        this.language = language;
        this.facts = segments;
        this.editKeyHash = key.hash();
        this.answeredAt = at;
        this.answeredOn = day;
        this.changedAt = at;
    }

    /** How it stands in the figures with these answers. */
    Counted counted(Answers answers) {
        return new Counted(answeredOn, answeredAt, facts, flagged, answers);
    }

    SurveyResponse with(Answers answers) {
        return new SurveyResponse(
                id,
                surveyId,
                contentHash,
                origin,
                Optional.ofNullable(customerId),
                language,
                facts,
                editKeyHash,
                contactRequested,
                unconfirmed ? 0 : pagesDone,
                answeredAt,
                answeredOn,
                changedAt,
                unconfirmed
                        ? Optional.empty()
                        : Optional.of(Optional.ofNullable(confirmedAt).orElse(answeredAt)),
                answers);
    }
}
