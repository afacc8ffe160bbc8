package dev.earshot.insight.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "digest_choice")
class DigestChoiceRow {
    @Id
    UUID userId;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    String language;
    String surveys;
    Instant chosenAt;

    DigestChoice asChoice() {
        List<String> ids = surveys.isEmpty() ? List.of() : List.of(surveys.split(" "));
        return new DigestChoice(userId, rhythm, language, ids, chosenAt);
    }
}
