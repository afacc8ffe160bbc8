package dev.earshot.invitation.upload;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param triggers events that live surveys wait for
 * @param error why the file just sent cannot be read
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UploadsPage(Frame frame, List<String> triggers, List<Shown> uploads, Optional<String> error)
        implements TemplateInstance {

    record Shown(UUID id, String fileName, ZonedDateTime uploadedAt, String finding) {}
}
