package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.rule.ConditionReader;
import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.cel.ValueType;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.Ending;
import dev.earshot.survey.Ending.Link;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the last pages: those for some, and after them the one for everybody else. */
final class EndingReader {

    private final Outline outline;
    private final ConditionReader conditions;
    private final TextReader texts;
    private final Findings findings;
    private final List<YamlNode> places = new ArrayList<>();

    EndingReader(Outline outline, ConditionReader conditions, TextReader texts, Findings findings) {
        this.outline = outline;
        this.conditions = conditions;
        this.texts = texts;
        this.findings = findings;
    }

    List<Ending> read(Part survey) {
        Optional<Text> thanks = texts.in(Scope.all()).optional(survey.fields(), "thanks");
        Optional<Link> common = survey.part("call-to-action", SurveyKeys.LINK, "\"text\" and \"url\"")
                .flatMap(part -> link(part, texts.in(Scope.all())));
        List<Ending> endings = new ArrayList<>();
        for (Part part : survey.parts("endings", SurveyKeys.ENDING, "\"when\" and \"text\"")) {
            endings.add(ending(part, thanks, common));
        }
        endings.add(new Ending(Condition.ALWAYS, thanks, common));
        return endings;
    }

    /** Where the conditions of the endings stand that have one, in the order of the endings. */
    List<YamlNode> places() {
        return places;
    }

    private Ending ending(Part part, Optional<Text> thanks, Optional<Link> common) {
        part.need("when", ". Say who sees it, or move its words to \"thanks\"");
        places.add(part.at("when"));
        Condition when = conditions.read(part.fields(), "when", Scope.all());
        TextReader reader = texts.in(Scope.all().under(when));
        Optional<Link> own = part.has("link") ? link(part, reader, when, common.isPresent()) : common;
        return new Ending(when, reader.optional(part.fields(), "text").or(() -> thanks), own);
    }

    private Optional<Link> link(Part ending, TextReader reader, Condition when, boolean others) {
        Optional<YamlNode> given = ending.fields().value("link");
        boolean none = given.filter(
                        node -> node instanceof Scalar word && word.text().equals("none"))
                .isPresent();
        Optional<Link> link = none
                ? Optional.empty()
                : ending.part("link", SurveyKeys.LINK, "\"text\" and \"url\", or none")
                        .flatMap(part -> link(part, reader));
        if ((link.isPresent() || none && others) && when.answers().stream().anyMatch(this::isScore)) {
            findings.warning(
                    ending.at("link"),
                    "who gets this link depends on a score. Asking only the happy for a public review is called gating"
                            + " and is against the rules of most review sites. Give everybody the same link");
        }
        return link;
    }

    private boolean isScore(String name) {
        Outline.Asked asked = outline.asked().get(name);
        return asked != null && asked.type() == ValueType.WHOLE;
    }

    private Optional<Link> link(Part part, TextReader reader) {
        part.need("text", ", the words people click. Add it");
        part.need("url", ", the address it leads to. Add it");
        Optional<Text> text = reader.optional(part.fields(), "text");
        Optional<Scalar> url = part.line("url", "Write a whole address, beginning with https://");
        return text.isPresent() && url.isPresent()
                ? Optional.of(new Link(text.get(), url.get().text()))
                : Optional.empty();
    }
}
