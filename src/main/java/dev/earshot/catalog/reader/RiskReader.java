package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.rule.ConditionReader;
import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.RiskRule;
import dev.earshot.survey.question.Condition;
import java.util.ArrayList;
import java.util.List;

/** Reads a survey's own reasons to call somebody. */
final class RiskReader {

    private final Outline outline;
    private final ConditionReader conditions;
    private final Findings findings;

    RiskReader(Outline outline, ConditionReader conditions, Findings findings) {
        this.outline = outline;
        this.conditions = conditions;
        this.findings = findings;
    }

    List<RiskRule> read(Part survey) {
        List<RiskRule> rules = new ArrayList<>();
        for (Part part : survey.parts("at-risk", SurveyKeys.RISK, "\"when\" and \"because\"")) {
            part.need("when", ". Say whom it is about");
            part.need("because", ", the sentence the care team reads. Add it");
            Condition when = conditions.read(part.fields(), "when", Scope.all());
            String because = part.line("because", "Write a sentence of at most 1000 characters")
                    .map(Scalar::text)
                    .orElse("–");
            rules.add(new RiskRule(when, because, part.whole("points", RiskRule.DEFAULT_POINTS)));
        }
        if (survey.has("at-risk") && asksStaff(outline)) {
            findings.problem(
                    survey.at("at-risk"), "nobody who answers an enps question is listed as at risk. Remove this");
        }
        if (survey.has("at-risk") && survey.flag("confidential")) {
            findings.warning(
                    survey.at("at-risk"),
                    "answers are confidential, so only those who ask to be contacted are listed as at risk");
        }
        return rules;
    }

    static boolean asksStaff(Outline outline) {
        return outline.parts().stream()
                .anyMatch(part -> part.type().filter("enps"::equals).isPresent());
    }
}
