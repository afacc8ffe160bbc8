package dev.earshot.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "setting")
class SettingRow {
    @Id
    String name;

    String content;
    Instant changedAt;

    protected SettingRow() {}

    SettingRow(String name, String value, Instant changedAt) {
        this.name = name;
        this.content = value;
        this.changedAt = changedAt;
    }
}
