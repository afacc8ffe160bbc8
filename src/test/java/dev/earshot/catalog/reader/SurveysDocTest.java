package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.rule.Vocabulary;
import dev.earshot.catalog.reader.text.Names;
import org.junit.jupiter.api.Test;

/** src/docs/surveys.md says what the reader does. */
class SurveysDocTest {

    private final String doc = Snippets.doc();

    @Test
    void everyExampleLoads() {
        assertThat(Snippets.surveys()).hasSizeGreaterThan(15);
        assertThat(Snippets.surveys().stream()
                        .filter(example -> SurveyReader.read("surveys/x.yaml", example)
                                .sound()
                                .isEmpty())
                        .map(example -> example + Yaml.findings(example)))
                .isEmpty();
    }

    @Test
    void mistakesReadAsShown() {
        String wrong =
                """
                titel: Your visit
                questions:
                  - {id: recommend, text: T, type: npz}
                invite: {trigger: order.paid, delay: 2d}
                """;
        assertThat(SurveyReader.read("surveys/visit.yaml", wrong).findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(doc).contains(finding.toString()));
    }

    @Test
    void everyFieldAndEveryReservedIdIsNamed() {
        assertThat(Vocabulary.FIELDS).allSatisfy(field -> assertThat(doc).contains("`" + field + "`"));
        assertThat(Names.RESERVED.keySet()).allSatisfy(word -> assertThat(doc).contains("`" + word + "`"));
    }
}
