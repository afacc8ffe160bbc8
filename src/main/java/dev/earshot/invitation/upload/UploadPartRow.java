package dev.earshot.invitation.upload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "invitation_upload_part")
class UploadPartRow {
    @Id
    UUID id;

    UUID uploadId;
    int part;
    String content;

    protected UploadPartRow() {}

    UploadPartRow(UUID id, UUID uploadId, int part, String content) {
        this.id = id;
        this.uploadId = uploadId;
        this.part = part;
        this.content = content;
    }
}
