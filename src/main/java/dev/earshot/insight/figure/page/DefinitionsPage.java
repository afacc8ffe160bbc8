package dev.earshot.insight.figure.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.figure.definition.Definition;
import dev.earshot.insight.figure.definition.Definitions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is every figure? */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DefinitionsPage(Frame frame, List<Definition> definitions) implements TemplateInstance {

    static TemplateInstance of(Frame frame) {
        return new DefinitionsPage(frame, Definitions.in(frame.language()).all()).setLocale(frame.language());
    }
}
