package dev.earshot.insight.segment;

import dev.earshot.account.Frame;
import dev.earshot.platform.page.Format;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what is being counted, and loads again by itself.
 *
 * @param answers that are looked at
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SegmentWaitPage(Frame frame, String answers) implements TemplateInstance {

    static TemplateInstance of(Frame frame, long answers) {
        return new SegmentWaitPage(frame, Format.of(frame.language()).count(answers)).setLocale(frame.language());
    }
}
