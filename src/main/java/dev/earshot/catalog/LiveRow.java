package dev.earshot.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "survey_live")
class LiveRow {
    @Id
    String surveyId;

    String contentHash;
    Instant since;
    boolean closed;

    protected LiveRow() {}

    LiveRow(String surveyId) {
        this.surveyId = surveyId;
    }
}
