package dev.earshot.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.plan.Plan;
import dev.earshot.catalog.plan.SurveyPlan;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a plan, for people or as JSON. */
final class PlanPrinter {

    private final PrintStream out;

    PlanPrinter(PrintStream out) {
        this.out = out;
    }

    /** @param done whether it was carried out, or only looked at */
    void print(Plan plan, boolean json, boolean done) {
        if (json) {
            out.println(json(plan, done).toPrettyString());
        } else {
            plan.told().forEach(this::print);
            plan.problems().forEach(out::println);
            out.println(summary(plan, done));
        }
    }

    private void print(SurveyPlan survey) {
        out.println(heading(survey));
        survey.consequences().forEach(consequence -> out.println("  - " + consequence));
        survey.sameAs()
                .ifPresent(line -> out.println(
                        "  - If it only corrects the words of a question, add this line to the file: " + line));
        survey.findings().stream().filter(Problem.class::isInstance).forEach(problem -> out.println("    " + problem));
        out.println();
    }

    /** "visit: version 3 becomes version 4 (a1b2c3d4e5f6)". */
    private static String heading(SurveyPlan survey) {
        String live = survey.live().map(PlanPrinter::version).orElse("");
        String next = survey.next()
                .map(revision -> version(revision) + " (" + revision.shortHash() + ")")
                .orElse("");
        return survey.surveyId() + ": "
                + switch (survey.kind()) {
                    case NEW -> "new, " + next;
                    case CHANGED -> live + " becomes " + next;
                    case OPENS -> "opens again, " + next;
                    case CLOSES -> "closes, " + live;
                    case BROKEN -> "has mistakes" + (live.isEmpty() ? "" : ", " + live + " stays");
                    case UNCHANGED -> "stays, " + live;
                };
    }

    private static String version(Revision revision) {
        return "version " + revision.number();
    }

    private static String summary(Plan plan, boolean done) {
        List<String> parts = new ArrayList<>();
        note(parts, plan.count(SurveyPlan.Kind.NEW), "new");
        note(parts, plan.count(SurveyPlan.Kind.CHANGED), done ? "changed" : "to change");
        note(parts, plan.count(SurveyPlan.Kind.OPENS), done ? "opened again" : "to open again");
        note(parts, plan.count(SurveyPlan.Kind.CLOSES), done ? "closed" : "to close");
        note(parts, plan.count(SurveyPlan.Kind.BROKEN), done ? "left out because of mistakes" : "with mistakes");
        note(parts, plan.count(SurveyPlan.Kind.UNCHANGED), "as before");
        String counted = parts.isEmpty() ? "There is no survey" : "Surveys: " + String.join(", ", parts);
        return counted
                + (plan.changesSomething()
                        ? done ? ". It is live." : ". \"apply\" makes it so."
                        : done ? ". There was nothing to do." : ". There is nothing to do.");
    }

    private static void note(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }

    private static ObjectNode json(Plan plan, boolean done) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("changes", plan.changesSomething());
        root.put("mistakes", plan.hasMistakes());
        root.put("applied", done);
        ArrayNode surveys = root.putArray("surveys");
        for (SurveyPlan survey : plan.surveys()) {
            ObjectNode node = surveys.addObject()
                    .put("survey", survey.surveyId())
                    .put("kind", survey.kind().name().toLowerCase(Locale.ROOT));
            survey.live().ifPresent(live -> revision(node.putObject("live"), live));
            survey.next().ifPresent(next -> revision(node.putObject("next"), next));
            survey.consequences().forEach(node.putArray("consequences")::add);
            survey.sameAs().ifPresent(line -> node.put("sameAs", line));
        }
        ArrayNode findings = root.putArray("findings");
        plan.findings().forEach(finding -> finding(findings.addObject(), finding));
        return root;
    }

    private static void revision(ObjectNode node, Revision revision) {
        node.put("version", revision.number()).put("hash", revision.contentHash());
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("severity", finding instanceof Problem ? "problem" : "warning")
                .put("file", finding.file())
                .put("line", finding.line())
                .put("column", finding.column())
                .put("what", finding.what());
        if (finding instanceof Problem problem) {
            problem.hint().ifPresent(hint -> node.put("hint", hint));
        }
    }
}
