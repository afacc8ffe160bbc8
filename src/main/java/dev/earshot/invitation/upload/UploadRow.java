package dev.earshot.invitation.upload;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "invitation_upload")
class UploadRow {
    @Id
    UUID id;

    String fileName;
    String actor;
    Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    UploadState state;

    String report;
    int taken;
    int known;
    String reason = "";
}
