package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.question.FigureRange;
import dev.earshot.catalog.reader.question.Outcome;
import dev.earshot.catalog.reader.question.QuestionReader;
import dev.earshot.catalog.reader.rule.ConditionReader;
import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.rule.Vocabulary;
import dev.earshot.catalog.reader.text.BlankReader;
import dev.earshot.catalog.reader.text.LanguagesReader;
import dev.earshot.catalog.reader.text.Names;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.Span;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.survey.Ending;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.OneTap;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import java.util.List;
import java.util.Optional;

/** Reads a survey from YAML, or says everything that is wrong with it. */
public final class SurveyReader {

    private final String id;
    private final Part part;
    private final Findings findings;
    private final PageReader pageReader;
    private final Outline outline;
    private final ConditionReader conditions;
    private final TextReader texts;

    private SurveyReader(String id, Block root, Findings findings) {
        this.id = id;
        this.findings = findings;
        this.part = new Part(root, SurveyKeys.SURVEY, findings);
        List<String> languages = new LanguagesReader(findings).read(part.fields());
        this.pageReader = new PageReader(part, findings);
        this.outline = pageReader.outline();
        Vocabulary vocabulary = Vocabulary.of(outline, SegmentReader.fields(root));
        this.conditions = new ConditionReader(outline, vocabulary, findings);
        this.texts = new TextReader(
                languages,
                new BlankReader(outline, vocabulary, findings),
                Scope.facts("nothing is answered"),
                findings);
    }

    /**
     * @param file path as findings shall name it; the survey's id is its last part without ".yaml"
     * @param yaml its text
     */
    public static SurveyReading read(String file, String yaml) {
        return read(yaml, new Findings(file), file);
    }

    /** A text that was live once: answers and invitations are bound to it, so no newer rule may refuse it. */
    public static SurveyReading readStored(String file, String yaml) {
        return read(yaml, new Findings(file, true), file);
    }

    private static SurveyReading read(String yaml, Findings findings, String file) {
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
            findings.problem(1, 1, "the file is empty. Give it at least questions", Optional.empty());
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
        part.fields().scalar("id").filter(given -> !given.text().equals(id)).ifPresent(this::refuseOtherId);
        Outcome outcome = new Outcome(outline);
        List<Page> pages =
                pageReader.read(outline, new QuestionReader(texts, conditions, outcome, findings), conditions, texts);
        EndingReader endingReader = new EndingReader(outline, conditions, texts, findings);
        List<Ending> endings = endingReader.read(part);
        Optional<InviteRule> invite = new InviteReader(conditions, findings).read(part);
        Survey asked = Survey.of(id, texts.languages(), pages);
        outcome.expectedBy(part.fields(), "target", findings);
        Audiences audiences = new Audiences(part, findings);
        Survey survey = new Survey(
                id,
                texts.usual(part.fields(), "title", "title"),
                texts.languages(),
                part.line("touchpoint", "Write a few words, such as after purchase")
                        .map(Scalar::text)
                        .orElse(id.replace('-', ' ')),
                audiences.read(invite),
                audiences.closes(),
                Span.read(part.fields(), "edit-window", Survey.DEFAULT_EDIT_WINDOW, findings),
                part.word("one-tap").map(OneTap::of).orElse(OneTap.TWO_STAGE),
                pages,
                endings,
                new SegmentReader(texts, findings).read(part),
                invite,
                target(asked),
                new BrandReader(findings).read(part),
                new RiskReader(outline, conditions, findings).read(part),
                new CharterReader(texts, asked.scored(), findings).read(part),
                part.line("same-as", "Write the hash \"plan\" shows, or its first eight digits or more")
                        .map(Scalar::text),
                part.flag("confidential"));
        if (findings.sound()) {
            new Advice(survey, outline, pageReader, findings).give(endingReader.places());
        }
        return survey;
    }

    private Optional<Double> target(Survey asked) {
        return part.fields().scalar("target").flatMap(given -> asked.outcome()
                .flatMap(question -> FigureRange.of(question).read(given, "target", findings)));
    }

    private void refuseOtherId(Scalar given) {
        findings.problem(
                given,
                "the id of a survey is its file name, \"" + id + "\", not \"" + Part.shortened(given.text())
                        + "\". Rename the file, or remove this line");
    }
}
