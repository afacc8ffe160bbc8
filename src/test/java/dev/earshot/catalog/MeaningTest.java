package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import dev.earshot.survey.Survey;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final String SURVEY =
            """
            title: T
            languages: [en, de]
            open: true
            questions:
              - {id: happy, type: csat, text: {en: "How happy are you?", de: "Zufrieden?"}, low: Not}
            """;

    private static String meaning(String yaml) {
        Survey survey = Yaml.survey(yaml);
        return Meaning.of(survey, survey.outcome().orElseThrow());
    }

    @Test
    void staysWhereTheSameIsAsked() {
        assertThat(meaning(SURVEY)).matches("[0-9a-f]{12}");
        assertThat(meaning(SURVEY.replace("id: happy", "id: glad"))).isEqualTo(meaning(SURVEY));
        assertThat(meaning(SURVEY.replace("Zufrieden?", "Wie zufrieden?"))).isEqualTo(meaning(SURVEY));
        assertThat(meaning(SURVEY.replace("How happy", "How  happy"))).isEqualTo(meaning(SURVEY));
    }

    @Test
    void changesWithWordingTypeScaleAndLabels() {
        assertThat(meaning(SURVEY.replace("How happy", "How very happy"))).isNotEqualTo(meaning(SURVEY));
        assertThat(meaning(SURVEY.replace("csat", "ces"))).isNotEqualTo(meaning(SURVEY));
        assertThat(meaning(SURVEY.replace("csat,", "csat, points: 7,"))).isNotEqualTo(meaning(SURVEY));
        assertThat(meaning(SURVEY.replace("low: Not", "low: Not at all"))).isNotEqualTo(meaning(SURVEY));
        assertThat(meaning(SURVEY.replace("low: Not", "high: Not"))).isNotEqualTo(meaning(SURVEY));
    }
}
