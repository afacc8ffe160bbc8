package dev.earshot.catalog.reader.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that make a figure mean something else. */
class ScaleWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    type: nps, text: "How happy are you?"                             | whether people would recommend
                    type: csat, text: "How were speed and price?"                     | two things at once
                    type: csat, text: "How great was it?"                             | "great" suggests the answer
                    type: csat, low: Very satisfied, high: Very dissatisfied          | seem to be swapped
                    type: csat, low: Good, high: Not good                             | seem to be swapped
                    type: ces, measures: effort, low: Difficult, high: Easy           | seem to be swapped
                    type: csat, low: Same, high: same                                 | both ends of the scale read
                    type: ces, text: "How much effort was it?"                        | Write "measures: effort"
                    type: ces, measures: effort, text: It was easy.                   | Write "measures: ease"
                    """)
    void isWorthAWarning(String question, String warning) {
        assertThat(Yaml.findingsInQuestion("{" + question + "}"))
                .singleElement()
                .asString()
                .contains(": warning: ", warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: nps, text: \"Would you recommend us to friends and family?\"",
                "type: nps, text: \"How likely are you to tell a friend about us?\"",
                "type: csat, text: \"How was your stand?\"",
                "type: csat, low: Very dissatisfied, high: Very satisfied",
                "type: csat, low: Not good, high: Good",
                "type: ces, measures: effort, low: Very easy, high: Very difficult",
                "type: ces, text: They made it easy without much effort.",
                "type: text, text: \"What was great and what was not?\""
            })
    void isFine(String question) {
        assertThat(Yaml.findingsInQuestion("{" + question + "}")).isEmpty();
    }
}
