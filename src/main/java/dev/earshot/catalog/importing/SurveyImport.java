package dev.earshot.catalog.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.catalog.importing.Imported.Refused;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.PlainText;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.YamlWriter;
import dev.earshot.catalog.importing.formbricks.Formbricks;
import dev.earshot.catalog.importing.surveyjs.SurveyJs;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a survey of ours from SurveyJS or Formbricks JSON. Which of them it is, its shape says. */
public final class SurveyImport {

    /** Largest file in bytes; real ones have a hundredth of it. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 60;
    private static final int MOST_KEYS_SHOWN = 8;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SurveyImport() {}

    /**
     * @param id of the survey it becomes: its file's name without ".yaml"
     * @param name of the file it comes from, as people shall read it
     */
    public static Imported read(String id, String name, byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Refused(name + ": the file is larger than 1 MiB. Is it the survey, and not its answers?");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
        } catch (StreamConstraintsException e) {
            return new Refused(name + ": this is nested more than " + DEEPEST + " levels deep, or a number in it is too"
                    + " long. No survey is");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return new Refused(name + (at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr())
                    + ": from here on this is not JSON. Export the survey again, as JSON");
        }
        return read(id, name, survey(Json.root(node)));
    }

    private static Imported read(String id, String name, Json root) {
        Report report = new Report();
        String tool;
        DraftSurvey survey;
        if (Formbricks.is(root)) {
            tool = "Formbricks";
            survey = Formbricks.read(root, report);
        } else if (SurveyJs.is(root)) {
            tool = "SurveyJS";
            survey = SurveyJs.read(root, report);
        } else {
            return new Refused(name + ": " + stranger(root));
        }
        if (!survey.asksSomething()) {
            return new Refused(name + ": none of its questions is one Earshot has. "
                    + report.leftOut().stream().findFirst().orElse("It has no questions"));
        }
        String yaml = header(name, tool, report) + YamlWriter.write(survey.keys(id));
        return SurveyReader.read(id + ".yaml", yaml) instanceof SurveyReading.Faulty faulty
                ? new Refused(name + ": what was made of it cannot be read: "
                        + faulty.problems().get(0))
                : new Carried(tool, yaml, survey.count(), report.leftOut(), report.notes());
    }

    /** Answers of an API wrap the survey. */
    private static Json survey(Json root) {
        return Stream.of(
                        root,
                        root.at("data"),
                        root.at("survey"),
                        root.at("data").at("survey"))
                .filter(json -> Formbricks.is(json) || SurveyJs.is(json))
                .findFirst()
                .orElse(root);
    }

    private static String stranger(Json root) {
        List<String> keys =
                root.keys().stream().limit(MOST_KEYS_SHOWN).map(Report::shown).toList();
        return "this is no survey Earshot knows. A survey of SurveyJS has \"pages\" with \"elements\", or \"elements\" with"
                + " a \"name\" and a \"type\"; one of Formbricks has \"questions\" or \"blocks\" with a \"headline\". This has "
                + (keys.isEmpty() ? "none of them" : String.join(", ", keys))
                + ". Export the survey itself, as JSON";
    }

    private static String header(String name, String tool, Report report) {
        String file = PlainText.cut(PlainText.of(name), 80);
        StringBuilder lines =
                new StringBuilder("# yaml-language-server: $schema=http://localhost:8080/schema/survey.json\n");
        lines.append("# Made from ")
                .append(file)
                .append(", a survey of ")
                .append(tool)
                .append(".\n");
        Optional.of(report.leftOut()).filter(left -> !left.isEmpty()).ifPresent(left -> {
            lines.append("# Not carried over:\n");
            left.stream()
                    .limit(20)
                    .forEach(line -> lines.append("#   ").append(line).append('\n'));
            if (left.size() > 20) {
                lines.append("#   and ").append(left.size() - 20).append(" more\n");
            }
        });
        return lines.append('\n').toString();
    }
}
