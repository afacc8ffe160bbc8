package dev.earshot.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "survey_went_live")
class WentLiveRow {

    @Embeddable
    record Key(String surveyId, int ordinal) implements Serializable {}

    @EmbeddedId
    Key key;

    String contentHash;
    Instant at;

    protected WentLiveRow() {}

    WentLiveRow(Key key, String contentHash, Instant at) {
        this.key = key;
        this.contentHash = contentHash;
        this.at = at;
    }
}
