package dev.earshot.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "survey_revision")
class RevisionRow {

    @Embeddable
    record Key(String surveyId, String contentHash) implements Serializable {}

    @EmbeddedId
    Key key;

    int number;

    @Column(length = 262_144)
    String yaml;

    Instant firstLiveAt;

    protected RevisionRow() {}

    RevisionRow(Key key, int number, String yaml, Instant firstLiveAt) {
        this.key = key;
        this.number = number;
        this.yaml = yaml;
        this.firstLiveAt = firstLiveAt;
    }
}
