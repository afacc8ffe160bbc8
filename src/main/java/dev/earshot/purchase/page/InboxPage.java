package dev.earshot.purchase.page;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param notice what was just done
 * @param warnings what the operator should know of the sources
 * @param changed whether {@code sources.yaml} says something else than what is in use
 * @param states to choose from
 * @param sources to choose from
 * @param testable sources with a secret, to choose the sender of a test event from
 * @param older link to the next page, where there is one
 * @param nobody address in a test event
 */
@CheckedTemplate(basePath = "purchase", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InboxPage(
        Frame frame,
        String finding,
        Optional<String> notice,
        List<Warning> warnings,
        boolean changed,
        List<Option> states,
        List<Option> sources,
        List<Option> testable,
        List<Row> rows,
        Optional<String> older,
        boolean filtered,
        String nobody)
        implements TemplateInstance {

    /** @param key as it is sent */
    record Option(String key, String words, boolean chosen) {}

    /** @param detail in English, as it was noted */
    record Warning(String words, String detail) {}

    /** @param mark of the state's look: "broken", "done", "half" */
    record Row(
            UUID id, ZonedDateTime receivedAt, String source, String topic, String state, String mark, String reason) {}
}
