package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.rule.ConditionReader;
import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.ConsentQuestion;
import dev.earshot.survey.question.EmailQuestion;
import dev.earshot.survey.question.PhoneQuestion;
import dev.earshot.survey.question.Role;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the questions of one survey, one after the other. */
public final class QuestionReader {

    private final TextReader texts;
    private final ConditionReader conditions;
    private final Outcome outcome;
    private final Findings findings;
    private final Ids ids;

    public QuestionReader(TextReader texts, ConditionReader conditions, Outcome outcome, Findings findings) {
        this.texts = texts;
        this.conditions = conditions;
        this.outcome = outcome;
        this.findings = findings;
        this.ids = new Ids(findings);
    }

    /**
     * Empty where it cannot be known what kind of question it is.
     *
     * @param page what is known at the top of its page
     */
    public Optional<Block> read(Outline.Part outline, Scope page) {
        if (outline.group().isEmpty()) {
            findings.problem(
                    outline.node(),
                    "a question is a group of keys, or just its type; this is "
                            + outline.node().kind());
            return Optional.empty();
        }
        Part part = new Part(outline.group().get(), QuestionKeys.of(outline.type()), findings);
        if (outline.type().isEmpty()) {
            tellType(outline, part);
            part.fields().scalar("id").ifPresent(ids::read);
            return Optional.empty();
        }
        String type = outline.type().get();
        Scope here = new Scope(page.early(), outline.place(), page.page(), true, page.sure());
        Condition when = conditions.read(part.fields(), "when", here);
        TextReader reader = texts.in(here.under(when));
        String usual = type.equals("ces") && says(part, "measures", "effort") ? "ces-effort" : type;
        Basics basics = new Basics(
                id(type, part),
                reader.usual(part.fields(), "text", usual),
                reader.optional(part.fields(), "help"),
                part.fields().flag("required", outcome.isScale(outline)),
                part.flag("does-not-apply"),
                tags(part, findings),
                role(outline, part),
                when);
        return block(type, basics, part, reader);
    }

    private Optional<Block> block(String type, Basics basics, Part part, TextReader reader) {
        return switch (type) {
            case "battery" ->
                new BatteryReader(reader, ids, findings)
                        .read(basics, part, basics.role())
                        .map(Block.class::cast);
            case "choice" -> {
                boolean many = part.word("choose").filter("many"::equals).isPresent();
                yield Optional.of(new ChoiceQuestion(
                        basics, many, part.flag("shuffle"), new OptionReader(reader, many, findings).read(part)));
            }
            case "text" -> Optional.of(new WordsReader(reader, outcome, findings).text(basics, part));
            case "statement" ->
                Optional.of(new Statement(
                        basics.id(),
                        basics.text(),
                        new WordsReader(reader, outcome, findings).wordings(part),
                        basics.when()));
            case "email" -> Optional.of(new EmailQuestion(basics));
            case "phone" -> Optional.of(new PhoneQuestion(basics));
            case "consent" -> {
                if (basics.required()) {
                    findings.warning(
                            part.at("required"), "a consent people must give to go on is none. Leave it to them");
                }
                yield Optional.of(new ConsentQuestion(basics));
            }
            default -> {
                ScaleQuestion scale = new ScaleReader(reader, findings).read(type, basics, part);
                new ScaleWording(findings).check(scale, part);
                yield Optional.of(scale);
            }
        };
    }

    private void tellType(Outline.Part outline, Part part) {
        if (outline.node() instanceof Scalar word) {
            findings.unknown(
                    word,
                    "\"" + Part.shortened(word.text()) + "\" is no type of question",
                    "Write one of",
                    QuestionKeys.TYPES);
        } else if (part.has("type")) {
            part.word("type");
        } else {
            part.need("type", ". Write one of: " + String.join(", ", QuestionKeys.TYPES));
        }
    }

    private String id(String type, Part part) {
        if (!part.has("id")) {
            return ids.byDefault(type, part.at("id"));
        }
        return part.fields().scalar("id").map(ids::read).orElse(type);
    }

    /** The outcome is one whether the file says so or not; a rating is a driver unless told otherwise. */
    private Role role(Outline.Part outline, Part part) {
        Optional<Role> given = part.word("role").map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)));
        if (outcome.is(outline)) {
            return Role.OUTCOME;
        }
        if (given.filter(Role.OUTCOME::equals).isPresent()) {
            findings.problem(
                    part.at("role"),
                    outline.type().filter(QuestionKeys.SCALES::contains).isPresent()
                            ? "a second question with \"role: outcome\". The headline figure comes from one"
                            : "the headline figure comes from a question with a scale. Remove this, or move it to one");
        }
        return given.orElse(outline.type().filter("rating"::equals).isPresent() ? Role.DRIVER : Role.NONE);
    }

    /** Words of the author's own, each once. */
    static List<String> tags(Part part, Findings findings) {
        List<String> tags = new ArrayList<>();
        List<YamlNode> given = part.fields().list("tags", "[delivery, price]");
        if (given.size() > QuestionKeys.MOST_TAGS) {
            findings.problem(part.at("tags"), "at most " + QuestionKeys.MOST_TAGS + " tags. Remove some");
        }
        for (YamlNode node : given.subList(0, Math.min(given.size(), QuestionKeys.MOST_TAGS))) {
            if (!(node instanceof Scalar word)
                    || word.text().isEmpty()
                    || word.text().length() > 40) {
                findings.problem(node, "a tag is a word or two, at most 40 characters");
            } else if (tags.contains(word.text())) {
                findings.problem(node, "the tag \"" + word.text() + "\" stands here twice. Remove one");
            } else {
                tags.add(word.text());
            }
        }
        return tags;
    }

    private static boolean says(Part part, String key, String value) {
        return part.fields()
                .value(key)
                .filter(node -> node instanceof Scalar word && word.text().equals(value))
                .isPresent();
    }
}
