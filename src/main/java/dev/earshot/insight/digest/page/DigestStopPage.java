package dev.earshot.insight.digest.page;

import dev.earshot.insight.Choice;
import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the link in a digest opens.
 *
 * @param address with its middle hidden: the link may have been passed on
 * @param stopped whether nothing is sent
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DigestStopPage(
        Letterhead letterhead, String action, String address, boolean stopped, boolean saved, List<Choice> rhythms)
        implements TemplateInstance {}
