package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.survey.Page;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pages of a survey: those under {@code pages}, or the one that {@code questions} makes. */
final class PageReader {

    static final int MAX_QUESTIONS = 50;

    private final Findings findings;
    private final List<Sketch> sketches = new ArrayList<>();

    /** A page whose questions are not read yet. */
    private record Sketch(Optional<Fields> fields, List<YamlNode> questions) {}

    PageReader(Fields survey, Findings findings) {
        this.findings = findings;
        if (survey.has("pages") && survey.has("questions")) {
            findings.problem(
                    survey.at("questions"), "a survey has either \"pages\" or \"questions\". Move these into a page");
        }
        if (survey.has("pages")) {
            survey.list("pages", "\"- questions: …\"").forEach(this::sketch);
            refuseEmpty(survey, "pages", sketches.size());
        } else {
            sketches.add(new Sketch(Optional.empty(), questionsOf(survey)));
        }
        if (questions().size() > MAX_QUESTIONS) {
            findings.problem(
                    questions().get(MAX_QUESTIONS), "a survey has at most " + MAX_QUESTIONS + " questions. Shorten it");
        }
    }

    /** All questions, in the order they are asked. */
    List<YamlNode> questions() {
        return sketches.stream().flatMap(sketch -> sketch.questions.stream()).toList();
    }

    List<Page> read(QuestionReader reader, TextReader texts) {
        return sketches.stream()
                .map(sketch -> {
                    Optional<Text> title = sketch.fields.flatMap(fields -> texts.optional(fields, "title"));
                    return new Page(
                            title,
                            sketch.questions.stream()
                                    .flatMap(node -> reader.read(node).stream())
                                    .toList());
                })
                .toList();
    }

    private void sketch(YamlNode node) {
        if (node instanceof Block map) {
            Fields fields = new Fields(map, "a page", findings);
            fields.allow(List.of("title", "questions"));
            sketches.add(new Sketch(Optional.of(fields), questionsOf(fields)));
        } else {
            findings.problem(node, "a page is a group of keys: title and questions; this is " + node.kind());
        }
    }

    private List<YamlNode> questionsOf(Fields fields) {
        List<YamlNode> questions = fields.list("questions", "\"- id: …\"");
        if (!fields.has("questions")) {
            findings.problem(fields.at("questions"), "no \"questions\" here. Add at least one");
        }
        refuseEmpty(fields, "questions", questions.size());
        return questions;
    }

    private void refuseEmpty(Fields fields, String key, int size) {
        boolean emptyList = size == 0
                && fields.has(key)
                && fields.value(key).filter(YamlNode.Sequence.class::isInstance).isPresent();
        if (emptyList) {
            findings.problem(fields.at(key), "\"" + key + "\" is an empty list. Add at least one entry");
        }
    }
}
