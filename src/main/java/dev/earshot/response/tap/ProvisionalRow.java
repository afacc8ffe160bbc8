package dev.earshot.response.tap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "provisional_answer")
class ProvisionalRow {
    @Id
    UUID id;

    UUID invitationId;
    String surveyId;

    /** The caller's mark; the row's own id once that is forgotten. */
    String client;

    String network;
    int score;

    @Enumerated(EnumType.STRING)
    ProvisionalState state;

    String signs;
    String language;
    Instant givenAt;
    LocalDate givenOn;
    Instant settleAt;
    Instant changedAt;
}
