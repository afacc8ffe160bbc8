package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the questions of one survey. */
final class QuestionReader {

    private final TextReader texts;
    private final Findings findings;
    private final Outcome outcome;
    private final Map<String, Integer> lineOfId = new HashMap<>();

    QuestionReader(TextReader texts, Outcome outcome, Findings findings) {
        this.texts = texts;
        this.outcome = outcome;
        this.findings = findings;
    }

    /** Empty where it cannot be known what kind of question it is. */
    Optional<Question> read(YamlNode node) {
        if (!(node instanceof Block map)) {
            findings.problem(node, "a question is a group of keys: id, type and text; this is " + node.kind());
            return Optional.empty();
        }
        Optional<String> typeWritten = QuestionKeys.type(map);
        Fields fields = new Fields(map, QuestionKeys.owner(typeWritten), findings);
        fields.allow(QuestionKeys.of(typeWritten));
        Optional<String> type = fields.word("type", QuestionKeys.TYPES);
        if (!fields.has("type")) {
            findings.problem(
                    map, "this question has no \"type\". Write one of: " + String.join(", ", QuestionKeys.TYPES));
        }
        String id = id(fields);
        Text text = texts.required(fields, "text", "this question has no \"text\", the words people read. Add it");
        boolean required = fields.flag("required", outcome.is(map));
        return type.map(word -> question(word, id, text, required, fields));
    }

    private Question question(String type, String id, Text text, boolean required, Fields fields) {
        Optional<Text> low = texts.optional(fields, "low");
        Optional<Text> high = texts.optional(fields, "high");
        Basics basics = Basics.of(id, text, required);
        return switch (type) {
            case "nps" -> new NpsQuestion(basics, NpsQuestion.SCALE.labelled(low, high));
            case "csat" -> {
                int points = points(fields);
                yield new CsatQuestion(
                        basics,
                        CsatQuestion.scale(points).labelled(low, high),
                        points == 5 ? Look.FACES : Look.NUMBERS);
            }
            case "ces" -> new CesQuestion(basics, CesQuestion.ease(7).labelled(low, high));
            case "rating" -> new RatingQuestion(basics, RatingQuestion.from(0).labelled(low, high));
            case "choice" -> choice(basics, fields);
            case "text" -> words(basics, fields);
            default -> throw new IllegalStateException("no reader for the question type " + type);
        };
    }

    private int points(Fields fields) {
        return Integer.parseInt(fields.word("points", List.of("5", "7")).orElse("5"));
    }

    private ChoiceQuestion choice(Basics basics, Fields fields) {
        boolean many =
                fields.word("choose", List.of("one", "many")).orElse("one").equals("many");
        return new ChoiceQuestion(basics, many, new OptionReader(texts, findings).read(fields));
    }

    private TextQuestion words(Basics basics, Fields fields) {
        Map<Group, Text> byGroup = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            outcome.expectedBy(fields, group.key(), findings);
            texts.optional(fields, group.key()).ifPresent(wording -> byGroup.put(group, wording));
        }
        outcome.expectedBy(fields, "ask-for-contact", findings);
        int maxLength = fields.whole("max-length", 1, 10_000, TextQuestion.DEFAULT_MAX_LENGTH);
        return new TextQuestion(basics, byGroup, fields.flag("ask-for-contact", false), false, 0, maxLength);
    }

    private String id(Fields fields) {
        if (!fields.has("id")) {
            findings.problem(
                    fields.at("id"),
                    "this question has no \"id\", the name its answers are kept under. Add one, such as \"id: speed\"");
        }
        Optional<Scalar> given = fields.scalar("id");
        given.ifPresent(this::checkId);
        return given.map(Scalar::text).orElse("");
    }

    private void checkId(Scalar given) {
        String id = given.text();
        if (!Names.QUESTION.matcher(id).matches()) {
            findings.problem(
                    given,
                    "\"" + id + "\" cannot be an id. Begin with a small letter; use small letters, digits, - and _",
                    Names.tidy(id).filter(Names.QUESTION.asMatchPredicate()));
            return;
        }
        if (Names.RESERVED.containsKey(id)) {
            findings.problem(
                    given,
                    "the id \"" + id + "\" is taken: the form uses it for " + Names.RESERVED.get(id)
                            + ". Choose another");
        }
        Integer first = lineOfId.putIfAbsent(id, given.line());
        if (first != null) {
            findings.problem(
                    given, "the id \"" + id + "\" is already used on line " + first + ". Each id must be unique");
        }
    }
}
