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
record UploadsPage(Frame frame, List<String> triggers, List<Shown> uploads, Optional<Refusal> error)
        implements TemplateInstance {

    /** @param detail in English, as the reader of tables says it; else there are words */
    record Refusal(String words, String detail) {}

    record Shown(UUID id, String fileName, ZonedDateTime uploadedAt, String finding) {}
}
