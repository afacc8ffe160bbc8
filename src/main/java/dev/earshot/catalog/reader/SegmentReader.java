package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.rule.Vocabulary;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.NearestWord;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Segment.Privacy;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the fields of the event that are kept with an answer. */
final class SegmentReader {

    private final TextReader texts;
    private final Findings findings;
    private final List<Segment> segments = new ArrayList<>();

    SegmentReader(TextReader texts, Findings findings) {
        this.texts = texts.in(Scope.NOTHING);
        this.findings = findings;
    }

    /** The fields a survey names, looked up before anything is read: conditions and blanks may use them. */
    static List<String> fields(Block survey) {
        Entry segments = survey.entries().get("segments");
        return segments != null && segments.value() instanceof Sequence list
                ? list.items().stream()
                        .limit(SurveyKeys.MOST_SEGMENTS)
                        .map(node -> node instanceof Block map && map.entries().containsKey("field")
                                ? map.entries().get("field").value()
                                : node)
                        .filter(node -> node instanceof Scalar field && isField(field.text()))
                        .map(node -> ((Scalar) node).text())
                        .toList()
                : List.of();
    }

    List<Segment> read(Part survey) {
        List<YamlNode> given = survey.fields().list("segments", "[order.store, customer.country]");
        if (given.size() > SurveyKeys.MOST_SEGMENTS) {
            findings.problem(
                    given.get(SurveyKeys.MOST_SEGMENTS),
                    "a survey has at most " + SurveyKeys.MOST_SEGMENTS + " segments. Remove some");
        }
        given.stream().limit(SurveyKeys.MOST_SEGMENTS).forEach(this::read);
        return segments;
    }

    private void read(YamlNode node) {
        if (node instanceof Block map) {
            Part part = new Part(map, SurveyKeys.SEGMENT, findings);
            part.need("field", ". Add one, such as \"field: order.store\"");
            Optional<Text> label = texts.optional(part.fields(), "label");
            Privacy privacy = part.word("privacy")
                    .map(word -> Privacy.valueOf(word.toUpperCase(Locale.ROOT)))
                    .orElse(Privacy.PLAIN);
            int most = part.whole("most", Segment.DEFAULT_MOST);
            part.fields().scalar("field").ifPresent(field -> add(field, label, privacy, most));
        } else if (node instanceof Scalar field) {
            add(field, Optional.empty(), Privacy.PLAIN, Segment.DEFAULT_MOST);
        } else {
            add(new Scalar(node.line(), node.column(), 0, "", true), Optional.empty(), Privacy.PLAIN, 2);
        }
    }

    private void add(Scalar field, Optional<Text> label, Privacy privacy, int most) {
        if (!isField(field.text())) {
            findings.problem(
                    field,
                    "a segment is a field of the event, such as \"order.store\" or \"customer.country\". It begins"
                            + " with order, customer, return, ticket");
        } else if (segments.stream().anyMatch(segment -> segment.field().equals(field.text()))) {
            findings.problem(field, "the segment \"" + field.text() + "\" stands here twice. Remove one");
        } else {
            noticeSlip(field);
            segments.add(new Segment(field.text(), label, privacy, most));
        }
    }

    /** A field of one's own is fine, but one letter off a known one it is probably a slip. */
    private void noticeSlip(Scalar field) {
        if (!Vocabulary.FIELDS.contains(field.text())) {
            NearestWord.to(field.text(), Vocabulary.FIELDS)
                    .ifPresent(known -> findings.warning(
                            field,
                            "\"" + field.text() + "\" is a field of your own; the usual one is called \"" + known
                                    + "\""));
        }
    }

    private static boolean isField(String text) {
        return text.matches(SurveyKeys.FIELD);
    }
}
