package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.question.QuestionReader;
import dev.earshot.catalog.reader.rule.ConditionReader;
import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.survey.Page;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the pages of a survey: those under {@code pages}, or the one that {@code questions} makes. */
final class PageReader {

    private final Findings findings;
    private final List<Sketch> sketches = new ArrayList<>();
    private int questions;

    /** A page whose questions are not read yet. */
    private record Sketch(Optional<Part> part, List<YamlNode> questions) {}

    PageReader(Part survey, Findings findings) {
        this.findings = findings;
        if (survey.has("pages") && survey.has("questions")) {
            findings.problem(
                    survey.at("questions"), "a survey has either \"pages\" or \"questions\". Move these into a page");
        }
        if (survey.has("pages")) {
            List<YamlNode> pages = survey.fields().list("pages", "\"- questions: …\"");
            pages.stream().limit(SurveyKeys.MOST_QUESTIONS).forEach(this::sketch);
            refuseEmpty(survey, "pages", pages.size());
        } else {
            sketches.add(new Sketch(Optional.empty(), questionsOf(survey)));
        }
    }

    /** What is asked, as far as it can be seen before it is read. */
    Outline outline() {
        Set<Integer> conditional = new HashSet<>();
        for (int i = 0; i < sketches.size(); i++) {
            if (sketches.get(i).part.filter(part -> part.has("when")).isPresent()) {
                conditional.add(i);
            }
        }
        return new Outline(sketches.stream().map(Sketch::questions).toList(), conditional);
    }

    List<Page> read(Outline outline, QuestionReader reader, ConditionReader conditions, TextReader texts) {
        List<Page> pages = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            int number = i;
            Scope top = Scope.before(first, number);
            Condition when = sketch.part
                    .map(part -> conditions.read(part.fields(), "when", top))
                    .orElse(Condition.ALWAYS);
            Optional<Text> title =
                    sketch.part.flatMap(part -> texts.in(top.under(when)).optional(part.fields(), "title"));
            pages.add(new Page(
                    title,
                    when,
                    outline.parts().stream()
                            .filter(part -> part.page() == number)
                            .flatMap(part -> reader.read(part, top.under(when)).stream())
                            .toList()));
            first += sketch.questions.size();
        }
        return pages;
    }

    /** Where a key of a page stands, counted from 0. */
    YamlNode at(int page, String key) {
        return sketches.get(page).part.orElseThrow().raw(key);
    }

    private void sketch(YamlNode node) {
        if (node instanceof Block map) {
            Part part = new Part(map, SurveyKeys.PAGE, findings);
            sketches.add(new Sketch(Optional.of(part), questionsOf(part)));
        } else {
            findings.problem(node, "a page is a group of keys: title and questions; this is " + node.kind());
        }
    }

    private List<YamlNode> questionsOf(Part part) {
        List<YamlNode> given = part.fields().list("questions", "\"- id: …\"");
        if (!part.has("questions")) {
            findings.problem(part.at("questions"), "no \"questions\" here. Add at least one");
        }
        refuseEmpty(part, "questions", given.size());
        int room = SurveyKeys.MOST_QUESTIONS - questions;
        questions += Math.min(room, given.size());
        if (given.size() <= room) {
            return given;
        }
        findings.problem(
                given.get(room), "a survey has at most " + SurveyKeys.MOST_QUESTIONS + " questions. Shorten it");
        return given.subList(0, room);
    }

    private void refuseEmpty(Part part, String key, int size) {
        boolean emptyList = size == 0
                && part.has(key)
                && part.fields()
                        .value(key)
                        .filter(YamlNode.Sequence.class::isInstance)
                        .isPresent();
        if (emptyList) {
            findings.problem(part.at(key), "\"" + key + "\" is an empty list. Add at least one entry");
        }
    }
}
