package dev.earshot.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "mail_wish")
class MailWishRow {
    @Id
    String addressKey;

    @Enumerated(EnumType.STRING)
    MailWish.Kind kind;

    Instant since;

    protected MailWishRow() {}

    MailWishRow(String addressKey, MailWish.Kind kind, Instant since) {
        this.addressKey = addressKey;
        this.kind = kind;
        this.since = since;
    }
}
