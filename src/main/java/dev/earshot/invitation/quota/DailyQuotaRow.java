package dev.earshot.invitation.quota;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "daily_quota")
class DailyQuotaRow {
    @EmbeddedId
    Key key;

    int taken;

    protected DailyQuotaRow() {}

    DailyQuotaRow(Key key) {
        this.key = key;
        this.taken = 1;
    }

    @Embeddable
    record Key(String surveyId, LocalDate localDay) {}
}
