package dev.earshot.invitation.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "link_event")
class LinkEventRow {
    @Id
    UUID id;

    UUID invitationId;

    @Enumerated(EnumType.STRING)
    LinkEvent.Kind kind;

    @Nullable
    Integer score;

    @Enumerated(EnumType.STRING)
    Agent agent;

    String client;
    String network;
    boolean prefetch;
    boolean touched;
    String signs;
    String page;
    Instant at;

    @Nullable
    Long msSinceSent;

    /** Whether {@code link_opening} knows of it. */
    boolean judged;

    protected LinkEventRow() {}

    LinkEventRow(UUID id, UUID invitationId, LinkEvent event) {
        this.id = id;
        this.invitationId = invitationId;
        this.kind = event.kind();
        this.score = event.scoreOrNull();
        this.agent = event.agent();
        this.client = event.client();
        this.network = event.network();
        this.prefetch = event.prefetch();
        this.touched = event.touched();
        this.signs = Sign.join(event.signs());
        this.page = event.page();
        this.at = event.at();
        this.msSinceSent = event.sinceSentOrNull();
    }

    LinkEvent asEvent() {
        return new LinkEvent(
                kind,
                score == null ? OptionalInt.empty() : OptionalInt.of(score),
                agent,
                client,
                network,
                prefetch,
                touched,
                Sign.split(signs),
                page,
                at,
                msSinceSent == null ? OptionalLong.empty() : OptionalLong.of(msSinceSent));
    }
}
