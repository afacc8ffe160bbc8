package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Role;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a battery: its items are ratings of one scale. */
final class BatteryReader {

    private static final Pattern ASK = Pattern.compile("([0-9]{1,2}) of ([0-9]{1,2})");

    private final TextReader texts;
    private final Ids ids;
    private final Findings findings;
    private final List<RatingQuestion> items = new ArrayList<>();

    BatteryReader(TextReader texts, Ids ids, Findings findings) {
        this.texts = texts;
        this.ids = ids;
        this.findings = findings;
    }

    /** Empty where it has no item that can be read. @param first the role of its first item */
    Optional<Battery> read(Basics basics, Part part, Role first) {
        Scale scale = new ScaleReader(texts, findings).labelled(RatingQuestion.from(ScaleReader.from(part)), part);
        Optional<YamlNode> given = part.fields().value("items");
        if (given.isPresent() && given.get() instanceof Block lines) {
            tellSize(part, lines.entries().size());
            lines.entries().values().stream()
                    .limit(QuestionKeys.MOST_ITEMS)
                    .forEach(line -> item(
                            ids.read(line.key()),
                            texts.read(line.value(), line.key()),
                            basics,
                            List.of(),
                            false,
                            scale));
        } else if (given.isPresent() && given.get() instanceof Sequence list) {
            tellSize(part, list.items().size());
            list.items().stream().limit(QuestionKeys.MOST_ITEMS).forEach(node -> listed(node, basics, scale));
        } else if (given.isPresent() || !part.has("items")) {
            findings.problem(
                    given.orElse(part.at("items")),
                    "a battery needs \"items\", each a line such as \"speed: The speed of delivery\"");
        }
        int ask = ask(part);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        items.set(0, as(first, items.get(0)));
        return Optional.of(new Battery(basics.id(), basics.text(), basics.help(), basics.when(), ask, items));
    }

    private void listed(YamlNode node, Basics basics, Scale scale) {
        if (!(node instanceof Block map)) {
            findings.problem(node, "an item has an \"id\" and a \"text\"; this is " + node.kind());
            return;
        }
        Part part = new Part(map, QuestionKeys.ITEM, findings);
        part.need("id", ", the name its answers are kept under. Add it");
        Text text = texts.required(part.fields(), "text", "this item has no \"text\", the words people read. Add it");
        boolean notApplicable = part.flag("does-not-apply");
        List<String> tags = QuestionReader.tags(part, findings);
        Optional<Scalar> id = part.fields().scalar("id");
        item(id.map(ids::read).orElse(""), text, basics, tags, notApplicable, scale);
    }

    private void item(String id, Text text, Basics battery, List<String> tags, boolean notApplicable, Scale scale) {
        List<String> allTags =
                Stream.concat(battery.tags().stream(), tags.stream()).distinct().toList();
        Basics basics = new Basics(
                id,
                text,
                Optional.empty(),
                false,
                battery.notApplicable() || notApplicable,
                allTags,
                Role.DRIVER,
                dev.earshot.survey.question.Condition.ALWAYS);
        items.add(new RatingQuestion(basics, scale));
    }

    private static RatingQuestion as(Role role, RatingQuestion item) {
        return new RatingQuestion(item.basics().as(role), item.scale());
    }

    private void tellSize(Part part, int size) {
        if (size < 1 || size > QuestionKeys.MOST_ITEMS) {
            findings.problem(part.at("items"), "a battery has 1 to " + QuestionKeys.MOST_ITEMS + " items, not " + size);
        }
    }

    /** How many items one person is asked; all where it is not said or wrong. */
    private int ask(Part part) {
        Optional<Scalar> given = part.fields().scalar("ask");
        if (given.isEmpty()) {
            return items.size();
        }
        Matcher written = ASK.matcher(given.get().text());
        int asked = written.matches() ? Integer.parseInt(written.group(1)) : 0;
        int of = written.matches() ? Integer.parseInt(written.group(2)) : 0;
        if (items.isEmpty() || asked >= 1 && asked <= items.size() && of == items.size()) {
            return Math.max(1, Math.min(asked, items.size()));
        }
        boolean onlyCountIsWrong = asked >= 1 && asked <= items.size();
        findings.problem(
                given.get(),
                "\"ask\" says how many of the " + items.size() + " items one person is asked, not \""
                        + Part.shortened(given.get().text()) + "\"",
                Optional.of((onlyCountIsWrong ? asked : Math.max(1, items.size() / 2)) + " of " + items.size()));
        return items.size();
    }
}
