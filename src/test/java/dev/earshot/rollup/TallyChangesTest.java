package dev.earshot.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.Audience;
import dev.earshot.survey.Ending;
import dev.earshot.survey.OneTap;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyChangesTest {

    private static final Survey SURVEY = new Survey(
            "x",
            Text.of("en", "X"),
            List.of("en"),
            "x",
            Audience.INVITED,
            Optional.empty(),
            Survey.DEFAULT_EDIT_WINDOW,
            OneTap.TWO_STAGE,
            List.of(),
            List.of(Ending.PLAIN),
            List.of(
                    new Segment("order.store"),
                    new Segment("ticket.agent", Optional.empty(), Segment.Privacy.PERSONAL, 200)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    /** The counting as answers come and the recount both ask here. */
    @Test
    void nobodyIsCountedByWhatIsPersonal() {
        assertThat(TallyChanges.dimensions(SURVEY, Map.of("order.store", "berlin", "ticket.agent", "Ann")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("", "", "order.store", "berlin"));
    }
}
