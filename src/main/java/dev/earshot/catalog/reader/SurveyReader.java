package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a survey from YAML, or says everything that is wrong with it. */
public final class SurveyReader {

    static final List<String> KEYS = List.of(
            "id",
            "title",
            "languages",
            "touchpoint",
            "open",
            "questions",
            "pages",
            "segments",
            "invite",
            "target",
            "edit-window",
            "thanks");

    private static final int MAX_SEGMENTS = 8;

    /** What a segment's name can begin with. */
    private static final List<String> SEGMENT_ROOTS = List.of("order", "customer", "return", "ticket");

    private final String id;
    private final Fields fields;
    private final Findings findings;

    private SurveyReader(String id, Block root, Findings findings) {
        this.id = id;
        this.fields = new Fields(root, "a survey", findings);
        this.findings = findings;
    }

    /**
     * @param file path as findings shall name it; the survey's id is its last part without ".yaml"
     * @param yaml its text
     */
    public static SurveyReading read(String file, String yaml) {
        Findings findings = new Findings(file);
        Optional<Block> root = root(yaml, findings);
        String id = idOf(file, findings);
        Optional<Survey> survey = root.map(map -> new SurveyReader(id, map, findings).survey());
        return survey.isPresent() && findings.sound()
                ? new SurveyReading.Sound(survey.get(), SurveyHash.of(root.orElseThrow()), findings.warnings())
                : new SurveyReading.Faulty(findings.problems(), findings.warnings());
    }

    private static Optional<Block> root(String yaml, Findings findings) {
        Optional<YamlNode> document = YamlReader.read(yaml, findings);
        if (document.isEmpty() && findings.sound()) {
            findings.problem(1, 1, "the file is empty. Give it at least a title and questions", Optional.empty());
        }
        return document.flatMap(node -> {
            if (node instanceof Block block) {
                return Optional.of(block);
            }
            findings.problem(node, "a survey is a group of keys such as \"title: …\", not " + node.kind());
            return Optional.empty();
        });
    }

    private static String idOf(String file, Findings findings) {
        String id = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (!Names.SURVEY.matcher(id).matches()) {
            findings.problem(
                    0,
                    0,
                    "the file name becomes part of addresses. Use small letters, digits and - only, at most 64",
                    Names.tidy(id).map(name -> name + ".yaml"));
        }
        return id;
    }

    private Survey survey() {
        fields.allow(KEYS);
        fields.scalar("id").filter(given -> !given.text().equals(id)).ifPresent(this::refuseOtherId);
        List<String> languages = new LanguagesReader(findings).read(fields);
        TextReader texts = new TextReader(languages, findings);
        Text title = texts.required(fields, "title", "this survey has no \"title\". Add one people understand");
        PageReader pageReader = new PageReader(fields, findings);
        Outcome outcome = new Outcome(pageReader.questions());
        List<Page> pages = pageReader.read(new QuestionReader(texts, outcome, findings), texts);
        Optional<InviteRule> invite = new InviteReader(findings).read(fields);
        boolean open = fields.flag("open", false);
        if (!open && !fields.has("invite") && findings.sound()) {
            findings.warning(fields.at("open"), "nobody can answer this survey: it is neither open nor has an invite");
        }
        return new Survey(
                id,
                title,
                languages,
                fields.scalar("touchpoint").map(Scalar::text).orElse(id.replace('-', ' ')),
                open ? dev.earshot.survey.Audience.BOTH : dev.earshot.survey.Audience.INVITED,
                Optional.empty(),
                Span.read(fields, "edit-window", Survey.DEFAULT_EDIT_WINDOW, findings),
                pages,
                List.of(new dev.earshot.survey.Ending(
                        dev.earshot.survey.question.Condition.ALWAYS,
                        texts.optional(fields, "thanks"),
                        Optional.empty())),
                segments().stream().map(dev.earshot.survey.Segment::new).toList(),
                invite,
                outcome.target(fields, findings),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private void refuseOtherId(Scalar given) {
        findings.problem(
                given,
                "the id of a survey is its file name, \"" + id + "\", not \"" + given.text()
                        + "\". Rename the file, or remove this line");
    }

    private List<String> segments() {
        List<String> segments = new ArrayList<>();
        List<YamlNode> given = fields.list("segments", "[order.store, customer.country]");
        for (YamlNode node : given) {
            if (!(node instanceof Scalar scalar) || !named(scalar.text())) {
                findings.problem(
                        node,
                        "a segment is a field of the event, such as \"order.store\" or \"customer.country\". It begins"
                                + " with " + String.join(", ", SEGMENT_ROOTS));
            } else if (segments.contains(scalar.text())) {
                findings.problem(node, "the segment \"" + scalar.text() + "\" stands here twice. Remove one");
            } else {
                segments.add(scalar.text());
            }
        }
        if (given.size() > MAX_SEGMENTS) {
            findings.problem(
                    given.get(MAX_SEGMENTS), "a survey has at most " + MAX_SEGMENTS + " segments. Remove some");
        }
        return segments;
    }

    private static boolean named(String segment) {
        return segment.matches("(" + String.join("|", SEGMENT_ROOTS) + ")\\.[a-z][a-z0-9_-]{0,39}");
    }
}
