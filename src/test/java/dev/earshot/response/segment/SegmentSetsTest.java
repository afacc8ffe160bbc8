package dev.earshot.response.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.survey.Survey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmentSetsTest {

    private static final Survey SURVEY = SurveyReader.read(
                    "visit.yaml",
                    """
                    questions: [nps]
                    segments: [order.store, {field: ticket.agent, privacy: personal}]
                    """)
            .sound()
            .orElseThrow()
            .survey();

    /** The counting as answers come and the recount both ask here. */
    @Test
    void nobodyIsCountedByWhatIsPersonal() {
        assertThat(SegmentSets.counted(SURVEY, Map.of("order.store", "berlin", "ticket.agent", "Ann")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("order.store", "berlin"));
    }
}
