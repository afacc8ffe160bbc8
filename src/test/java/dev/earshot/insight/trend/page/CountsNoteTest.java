package dev.earshot.insight.trend.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Spoken;
import dev.earshot.rollup.recount.Checked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountsNoteTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void saysWhenTheCountsWereCompared() {
        Checked checked = new Checked(Optional.of(Instant.parse("2026-03-02T01:12:00Z")), false);
        assertThat(CountsNote.sentence(checked, BERLIN, TODAY, Spoken.ENGLISH))
                .isEqualTo("These counts were compared with the answers on 2 Mar at 02:12, and agreed.");
    }

    @Test
    void saysWhereTheyAreNotToBeTrusted() {
        assertThat(CountsNote.sentence(new Checked(Optional.empty(), false), BERLIN, TODAY, Spoken.ENGLISH))
                .contains("not been compared");
        assertThat(CountsNote.sentence(new Checked(Optional.of(Instant.EPOCH), true), BERLIN, TODAY, Spoken.ENGLISH))
                .contains("wrong");
    }

    @Test
    void countsWhatWasErased() {
        assertThat(CountsNote.erased(0, Spoken.ENGLISH)).isEmpty();
        assertThat(CountsNote.erased(1, Spoken.ENGLISH))
                .isEqualTo(" 1 response of these months changed the figures by being erased.");
        assertThat(CountsNote.erased(2, Spoken.ENGLISH)).startsWith(" 2 responses");
    }
}
