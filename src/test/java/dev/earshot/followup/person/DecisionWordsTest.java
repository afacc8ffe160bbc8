package dev.earshot.followup.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.contact.Decision;
import dev.earshot.contact.Reason;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions for who does not read English. */
@QuarkusTest
class DecisionWordsTest {

    @Test
    void saysUntilWhenAndWhy() {
        Decision held = Decision.Hold.until(
                Instant.parse("2026-09-02T10:00:00Z"), ZoneOffset.UTC, Reason.DELAY, "7 days after order delivered");
        assertThat(german().words(held.sentence(), held.reason()))
                .hasValue("Zurückgestellt bis Mi., 2. Sept. 2026, 10:00: die Frist nach dem Ereignis.");
    }

    @Test
    void keepsWhatIsQuoted() {
        assertThat(german().words("Dropped: the survey is for those with “order.total > 50” only.", Reason.CONDITION))
                .hasValue("Nicht gefragt: eine Bedingung der Umfrage schließt es aus (“order.total > 50”).");
    }

    @Test
    void everyReasonHasWords() {
        assertThat(Stream.of(Reason.values()).map(reason -> german().words("Dropped: something.", reason)
                        .orElseThrow()))
                .doesNotHaveDuplicates()
                .allMatch(words -> words.startsWith("Nicht gefragt: "));
    }

    @Test
    void leavesAloneWhatSaysMoreThanItsReason() {
        assertThat(german().words("Sent, says pia@shop.example.", Reason.DELAY)).isEmpty();
    }

    private static DecisionWords german() {
        return new DecisionWords(PreferredLanguage.words(DecisionMessages.class, "de"), Format.of("de"));
    }
}
