package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import dev.earshot.survey.question.ChoiceQuestion.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the options of a choice: {@code value: label}, or a list of {@code {value, label}}. */
final class OptionReader {

    static final int MAX_OPTIONS = 30;

    private final TextReader texts;
    private final Findings findings;

    OptionReader(TextReader texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    List<Option> read(Fields question) {
        List<Option> options = new ArrayList<>();
        Optional<YamlNode> given = question.value("options");
        if (given.isPresent() && given.get() instanceof Block map) {
            map.entries().values().forEach(entry -> {
                checkValue(entry.key());
                options.add(new Option(entry.key().text(), texts.read(entry.value(), entry.key())));
            });
        } else if (given.isPresent() && given.get() instanceof Sequence list) {
            Map<String, Integer> lines = new HashMap<>();
            list.items().forEach(item -> listed(item, lines).ifPresent(options::add));
        } else if (given.isPresent() || !question.has("options")) {
            findings.problem(
                    given.orElse(question.at("options")),
                    "a choice needs \"options\", each a line such as \"price: The price\"");
            return options;
        }
        if (given.isPresent() && (options.size() < 2 || options.size() > MAX_OPTIONS)) {
            findings.problem(
                    question.at("options"), "a choice has 2 to " + MAX_OPTIONS + " options, not " + options.size());
        }
        return options;
    }

    private Optional<Option> listed(YamlNode item, Map<String, Integer> lines) {
        if (!(item instanceof Block map)) {
            findings.problem(item, "an option has a \"value\" and a \"label\"; this is " + item.kind());
            return Optional.empty();
        }
        Fields fields = new Fields(map, "an option", findings);
        fields.allow(List.of("value", "label"));
        var label = texts.required(fields, "label", "this option has no \"label\", the words people see. Add it");
        Optional<Scalar> value = fields.scalar("value");
        if (!fields.has("value")) {
            findings.problem(map, "this option has no \"value\", the name its answers are kept under. Add it");
        }
        value.ifPresent(scalar -> {
            checkValue(scalar);
            Integer first = lines.putIfAbsent(scalar.text(), scalar.line());
            if (first != null) {
                findings.problem(
                        scalar,
                        "the value \"" + scalar.text() + "\" is already used on line " + first
                                + ". Each value must be unique in its question");
            }
        });
        return value.map(scalar -> new Option(scalar.text(), label));
    }

    private void checkValue(Scalar value) {
        if (!value.text().matches("[a-z0-9][a-z0-9_-]*")) {
            findings.problem(
                    value,
                    "\"" + value.text() + "\" cannot be the value of an option. Use small letters, digits, - and _",
                    Names.tidy(value.text()));
        }
    }
}
