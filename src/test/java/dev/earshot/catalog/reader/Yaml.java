package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Finding;
import dev.earshot.survey.Survey;
import java.util.List;

/** Surveys as tests write them: a file called {@code surveys/x.yaml}. */
public final class Yaml {

    private Yaml() {}

    public static Survey survey(String yaml) {
        return SurveyReader.read("surveys/x.yaml", yaml)
                .sound()
                .orElseThrow(() -> new AssertionError(findings(yaml)))
                .survey();
    }

    /** Problems and warnings as the author sees them. */
    public static List<String> findings(String yaml) {
        return SurveyReader.read("surveys/x.yaml", yaml).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    /** What is found in a survey whose only question is this one; it stands on line 4. */
    public static List<String> findingsInQuestion(String question) {
        return findings(
                """
                title: How did we do?
                open: true
                questions:
                  - {id: recommend, type: nps, text: Would you recommend us?}
                """
                        .replace("{id: recommend, type: nps, text: Would you recommend us?}", question));
    }
}
