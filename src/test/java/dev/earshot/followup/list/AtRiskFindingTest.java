package dev.earshot.followup.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.followup.Counts;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentence on top of the list. */
@QuarkusTest
class AtRiskFindingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2026, 3, 3));

    @Test
    void saysHowManySinceWhenAndWhatTheyAreWorth() {
        assertThat(finding("en", 14, 3, 1, TUESDAY, Optional.of("€9,870")))
                .isEqualTo("Three people are waiting for you today, one of them since Tuesday."
                        + " 14 cases are open, worth €9,870 a year.");
        assertThat(finding("de", 14, 3, 1, TUESDAY, Optional.of("9.870 €")))
                .isEqualTo("Drei Personen warten heute auf Sie, eine davon seit Dienstag."
                        + " 14 Fälle sind offen, 9.870 € im Jahr wert.");
    }

    @Test
    void namesTheLongestWhereSeveralAreLate() {
        assertThat(finding("en", 40, 20, 4, TUESDAY, Optional.empty()))
                .isEqualTo("20 people are waiting for you today, 4 of them overdue, the longest since Tuesday."
                        + " 40 cases are open.");
        assertThat(finding("en", 2, 2, 2, Optional.of(LocalDate.of(2026, 2, 20)), Optional.empty()))
                .isEqualTo("Two people are waiting for you today, the longest since 20 February. 2 cases are open.");
    }

    @Test
    void speaksOfOne() {
        assertThat(finding("en", 1, 1, 1, TUESDAY, Optional.of("€50")))
                .isEqualTo("One person is waiting for you today, since Tuesday. One case is open, worth €50 a year.");
        assertThat(finding("en", 1, 1, 0, Optional.empty(), Optional.empty()))
                .isEqualTo("One person is waiting for you today. One case is open.");
    }

    @Test
    void saysThatNobodyWaits() {
        assertThat(finding("en", 0, 0, 0, Optional.empty(), Optional.empty())).isEqualTo("Nobody is waiting.");
        assertThat(finding("en", 5, 0, 0, Optional.empty(), Optional.empty()))
                .isEqualTo("Nobody is due today. 5 cases are open.");
    }

    private static String finding(
            String language, long open, long waiting, long late, Optional<LocalDate> longest, Optional<String> worth) {
        AtRiskFinding finding = new AtRiskFinding(
                new Counts(open, 0, 0, 0, waiting, late, longest),
                worth,
                THURSDAY,
                PreferredLanguage.words(AtRiskMessages.class, language),
                Format.of(language));
        return (finding.who() + " " + finding.rest()).strip();
    }
}
