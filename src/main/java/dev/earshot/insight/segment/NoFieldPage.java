package dev.earshot.insight.segment;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Instead of a comparison, where a survey keeps nothing to compare by. */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoFieldPage(Frame frame, List<Choice> surveys) implements TemplateInstance {}
