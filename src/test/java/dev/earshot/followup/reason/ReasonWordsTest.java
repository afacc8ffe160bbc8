package dev.earshot.followup.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.risk.Observation;
import dev.earshot.risk.RiskSignal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reasons in the reader's language. */
@QuarkusTest
class ReasonWordsTest {

    @Test
    void englishIsWhatTheRulesSay() {
        ReasonWords english = ReasonWords.in("en");
        assertThat(SignalFactsTest.ALL)
                .allSatisfy(seen -> assertThat(english.sentence(seen)).isEqualTo(seen.sentence()));
    }

    @Test
    void germanSaysEachInItsOwnWords() {
        ReasonWords german = ReasonWords.in("de");
        assertThat(SignalFactsTest.ALL)
                .filteredOn(seen -> !(seen instanceof Observation.OwnRule))
                .allSatisfy(seen -> assertThat(german.sentence(seen)).isNotEqualTo(seen.sentence()));
        assertThat(german.sentence(new Observation.Fall(9, 3, false))).isEqualTo("Fiel von 9 auf 3.");
        assertThat(german.sentence(new Observation.Asked(7, true)))
                .isEqualTo("Bat vor 7 Tagen um Kontakt und wartet länger als geplant.");
    }

    @Test
    void saysInWhichLanguageTheSurveysOwnWordsAre() {
        KeptReasons kept = kept(List.of(new RiskSignal(20, "Spends much.")));
        assertThat(ReasonWords.in("de").of(kept, Optional.of("en"))).containsExactly(new Reason("Spends much.", "en"));
        assertThat(ReasonWords.in("en").of(kept, Optional.of("en"))).containsExactly(new Reason("Spends much.", ""));
    }

    @Test
    void explainsWithPointsAndWithWhatLowersThem() {
        KeptReasons kept = kept(List.of(
                new RiskSignal(new Observation.Fall(9, 3, false), 12),
                new RiskSignal(new Observation.ExpectedMore(), 7)));
        assertThat(ReasonWords.in("de").explained(kept, Optional.empty()))
                .extracting(Reason::words)
                .containsExactly("Fiel von 9 auf 3 (12).", "Hatte mehr erwartet (7).");
        assertThat(ReasonWords.in("de").lessBy(kept)).hasSize(1);
    }

    @Test
    void whatWasKeptAsSentencesStaysEnglishAndSaysSo() {
        KeptReasons old = KeptReasons.of("Scored 3 of 10. Fell from 9 to 3.", Optional.empty());
        assertThat(ReasonWords.in("de").of(old, Optional.empty()))
                .containsExactly(new Reason("Scored 3 of 10.", "en"), new Reason("Fell from 9 to 3.", "en"));
        assertThat(ReasonWords.in("en").of(old, Optional.empty()))
                .extracting(Reason::language)
                .containsOnly("");
    }

    private static KeptReasons kept(List<RiskSignal> signals) {
        return new KeptReasons(
                "",
                Optional.of("points-2"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Optional.of(SignalFacts.text(signals)));
    }
}
