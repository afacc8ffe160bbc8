package dev.earshot.followup.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void comesBackUntouchedOrNotAtAll() {
        Place place = new Place(Instant.parse("2026-03-02T10:00:00.123456Z"), Moment.Kind.ANSWERED, "a-1");
        assertThat(Place.of(place.cursor())).isEqualTo(place);
        for (String text : new String[] {"", "x", "1 ANSWERED", "1 LOST a-1", "x ANSWERED a-1", "1 ANSWERED a'or'1"}) {
            String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> Place.of(cursor)).as(text).isInstanceOf(ProblemException.class);
        }
    }
}
