package dev.earshot.catalog.reader.text;

import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Reads the languages a survey is offered in. */
public final class LanguagesReader {

    private static final List<String> DEFAULT = List.of("en");

    private final Findings findings;

    public LanguagesReader(Findings findings) {
        this.findings = findings;
    }

    /** Never empty; the first is the source language. */
    public List<String> read(Fields survey) {
        List<String> languages = new ArrayList<>();
        List<YamlNode> given = survey.list("languages", "[en, de]");
        if (given.size() > SurveyKeys.MOST_LANGUAGES) {
            findings.problem(
                    given.get(SurveyKeys.MOST_LANGUAGES),
                    "a survey has at most " + SurveyKeys.MOST_LANGUAGES + " languages. Remove some");
        }
        for (YamlNode node : given.subList(0, Math.min(given.size(), SurveyKeys.MOST_LANGUAGES))) {
            if (!(node instanceof Scalar scalar)) {
                findings.problem(node, "a language is a tag such as en or pt-BR, not " + node.kind());
            } else if (!LanguageTag.known(scalar.text())) {
                findings.problem(
                        node,
                        "\"" + scalar.text() + "\" is not a language. Write a tag such as en, de or pt-BR",
                        LanguageTag.guess(scalar.text()));
            } else if (languages.contains(scalar.text())) {
                findings.problem(node, "the language \"" + scalar.text() + "\" stands here twice. Remove one");
            } else {
                languages.add(scalar.text());
            }
        }
        return languages.isEmpty() ? DEFAULT : languages;
    }
}
