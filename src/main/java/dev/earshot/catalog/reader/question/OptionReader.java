package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Names;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import dev.earshot.survey.question.ChoiceQuestion.Option;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the options of a choice: lines of {@code value: label}, or a list of groups with a {@code value}. */
final class OptionReader {

    private final TextReader texts;
    private final Findings findings;
    private final boolean many;
    private final List<Option> options = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private boolean other;

    /** @param many whether more than one may be chosen */
    OptionReader(TextReader texts, boolean many, Findings findings) {
        this.texts = texts;
        this.many = many;
        this.findings = findings;
    }

    List<Option> read(Part question) {
        Optional<YamlNode> given = question.fields().value("options");
        int most = QuestionKeys.MOST_OPTIONS;
        int size = 0;
        if (given.isPresent() && given.get() instanceof Block map) {
            size = map.entries().size();
            map.entries().values().stream().limit(most).forEach(this::line);
        } else if (given.isPresent() && given.get() instanceof Sequence list) {
            size = list.items().size();
            list.items().stream().limit(most).forEach(this::listed);
        } else if (given.isPresent() || !question.has("options")) {
            findings.problem(
                    given.orElse(question.at("options")),
                    "a choice needs \"options\", each a line such as \"price: The price\"");
            return options;
        }
        if (given.isPresent() && (size < 2 || size > most)) {
            findings.problem(question.at("options"), "a choice has 2 to " + most + " options, not " + size);
        }
        return options;
    }

    private void line(Entry entry) {
        checkValue(entry.key());
        boolean group = entry.value() instanceof Block map
                && map.entries().keySet().stream().anyMatch(QuestionKeys.OPTION::has);
        if (group) {
            Part part = new Part((Block) entry.value(), QuestionKeys.OPTION, findings);
            add(entry.key().text(), label(part), part);
        } else {
            Text label = texts.read(entry.value(), entry.key());
            noticeTwin(label, entry.key());
            options.add(new Option(entry.key().text(), label));
        }
    }

    private void listed(YamlNode item) {
        if (!(item instanceof Block map)) {
            findings.problem(item, "an option has a \"value\" and a \"label\"; this is " + item.kind());
            return;
        }
        Part part = new Part(map, QuestionKeys.LISTED_OPTION, findings);
        Text label = label(part);
        Optional<Scalar> value = part.fields().scalar("value");
        part.need("value", ", the name its answers are kept under. Add it");
        value.ifPresent(scalar -> {
            checkValue(scalar);
            Integer first = lines.putIfAbsent(scalar.text(), scalar.line());
            if (first != null) {
                findings.problem(
                        scalar,
                        "the value \"" + scalar.text() + "\" is already used on line " + first
                                + ". Each value must be unique in its question");
            } else {
                add(scalar.text(), label, part);
            }
        });
    }

    private Text label(Part part) {
        Text label =
                texts.required(part.fields(), "label", "this option has no \"label\", the words people see. Add it");
        if (part.has("label")) {
            noticeTwin(label, part.at("label"));
        }
        return label;
    }

    private void add(String value, Text label, Part part) {
        Option option = new Option(value, label, part.flag("fixed"), part.flag("exclusive"), part.flag("other"));
        if (option.exclusive() && !many) {
            findings.problem(
                    part.at("exclusive"),
                    "\"exclusive\" means something only where many can be chosen. Write \"choose: many\", or remove this");
        }
        if (option.other() && other) {
            findings.problem(part.at("other"), "a second option with \"other\". Words can stand beside one only");
        }
        other |= option.other();
        options.add(option);
    }

    private void noticeTwin(Text label, YamlNode at) {
        if (!labels.add(label.inSource()) && !label.inSource().equals("–")) {
            findings.warning(
                    at, "two options read \"" + Part.shortened(label.inSource()) + "\". Nobody can tell them apart");
        }
    }

    private void checkValue(Scalar value) {
        if (!Names.VALUE.matcher(value.text()).matches()) {
            findings.problem(
                    value,
                    "\"" + Part.shortened(value.text())
                            + "\" cannot be the value of an option. Use small letters, digits, - and _",
                    Names.tidy(value.text()));
        }
    }
}
