package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Reach;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.survey.Ending;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Warnings about a survey as a whole: all of it can be used as it is, and its author probably meant something else. */
final class Advice {

    /** Beyond this, people stop half-way. */
    private static final int LONG = 12;

    private final Survey survey;
    private final Outline outline;
    private final PageReader pages;
    private final Findings findings;

    Advice(Survey survey, Outline outline, PageReader pages, Findings findings) {
        this.survey = survey;
        this.outline = outline;
        this.pages = pages;
        this.findings = findings;
    }

    /** @param endings where their conditions stand */
    void give(List<YamlNode> endings) {
        Reach reach = new Reach(survey);
        int place = 0;
        for (int i = 0; i < survey.pages().size(); i++) {
            Page page = survey.pages().get(i);
            boolean possible = isAlways(page.when()) || reach.isPossible(List.of(page.when()), List.of());
            if (!possible) {
                warnOfNobody(pages.at(i, "when"), "this page");
            }
            for (Block block : page.blocks()) {
                Outline.Part part = outline.parts().get(place++);
                if (possible
                        && !isAlways(block.when())
                        && !reach.isPossible(List.of(page.when(), block.when()), List.of())) {
                    warnOfNobody(value(part, "when"), "this");
                }
                warnOfPerson(part);
            }
        }
        giveOnEndings(reach, endings);
        warnOfLength();
    }

    private void giveOnEndings(Reach reach, List<YamlNode> places) {
        List<Condition> before = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Ending ending = survey.endings().get(i);
            if (!reach.isPossible(List.of(ending.when()), List.of())) {
                warnOfNobody(places.get(i), "this ending");
            } else if (!reach.isPossible(List.of(ending.when()), before)) {
                findings.warning(
                        places.get(i),
                        "this ending is never seen: whoever it is for gets one that stands above it. Put it first");
            }
            before.add(ending.when());
        }
    }

    private void warnOfNobody(YamlNode at, String what) {
        findings.warning(at, what + " is never shown: no answers can fulfil its condition. Check it");
    }

    private void warnOfPerson(Outline.Part part) {
        boolean personal = part.type()
                .filter(type -> type.equals("email") || type.equals("phone"))
                .isPresent();
        if (personal && RiskReader.asksStaff(outline)) {
            findings.warning(
                    part.node(),
                    "staff are promised to stay anonymous; a question for their address breaks that. Leave it out");
        }
    }

    private void warnOfLength() {
        int asked = survey.pages().stream()
                .filter(page -> isAlways(page.when()))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> isAlways(block.when()))
                .mapToInt(block -> block instanceof Battery battery
                        ? battery.ask()
                        : block.questions().size())
                .sum();
        if (asked > LONG) {
            findings.warning(
                    outline.parts().get(0).node(),
                    "everybody is asked " + asked + " questions, and many will stop half-way. Ask at most " + LONG
                            + ", or some of them only when it depends");
        }
    }

    private static boolean isAlways(Condition condition) {
        return condition == Condition.ALWAYS;
    }

    private static YamlNode value(Outline.Part part, String key) {
        return Optional.ofNullable(part.group().orElseThrow().entries().get(key))
                .map(YamlNode.Entry::value)
                .orElse(part.node());
    }
}
