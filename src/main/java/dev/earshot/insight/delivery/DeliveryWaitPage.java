package dev.earshot.insight.delivery;

import dev.earshot.account.Frame;
import dev.earshot.platform.page.Format;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what is being counted, and loads again by itself.
 *
 * @param mails that went out on the days that are looked at
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryWaitPage(Frame frame, String mails) implements TemplateInstance {

    static TemplateInstance of(Frame frame, long mails) {
        return new DeliveryWaitPage(frame, Format.of(frame.language()).count(mails)).setLocale(frame.language());
    }
}
