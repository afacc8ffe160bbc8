package dev.earshot.score.sample;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeRatesTest {

    static Stream<Vectors.Case> rates() {
        return Vectors.read("15_aapor_rates");
    }

    @ParameterizedTest
    @MethodSource("rates")
    void areThoseOfThePollsters(Vectors.Case example) {
        OutcomeRates rates = new OutcomeRates(
                example.whole("I"),
                example.whole("P"),
                example.whole("R"),
                example.whole("NC"),
                example.whole("O"),
                example.whole("UH"),
                example.whole("UO"),
                example.number("e"));
        example.expects("rr1", rates.rr1(), CLOSED_FORM);
        example.expects("rr2", rates.rr2(), CLOSED_FORM);
        example.expects("rr3", rates.rr3(), CLOSED_FORM);
        example.expects("rr4", rates.rr4(), CLOSED_FORM);
        example.expects("rr5", rates.rr5(), CLOSED_FORM);
        example.expects("rr6", rates.rr6(), CLOSED_FORM);
        example.expects("coop1", rates.coop1(), CLOSED_FORM);
        example.expects("coop2", rates.coop2(), CLOSED_FORM);
        example.expects("ref1", rates.ref1(), CLOSED_FORM);
        example.expects("con1", rates.con1(), CLOSED_FORM);
    }

    /** US Office of Management and Budget, a supporting statement: 300 complete, 5 others, 150 or 100 unknown, e = .9. */
    @Test
    void agreeWithTheSupportingStatementToTheOmb() {
        assertThat(new OutcomeRates(300, 0, 0, 0, 5, 150, 0, .9).rr3().orElseThrow())
                .isCloseTo(.68, within(.005));
        assertThat(new OutcomeRates(300, 0, 0, 0, 5, 100, 0, .9).rr3().orElseThrow())
                .isCloseTo(300 / 395.0, within(1e-12));
    }

    @Test
    void followAMailFromSendingToTheLastAnswer() {
        OutcomeRates mail = OutcomeRates.ofMail(1000, 900, 500, 240, 200, 1);
        assertThat(mail.rr1()).hasValue(.2);
        assertThat(mail.rr2()).hasValue(.24);
        assertThat(mail.rr6()).hasValue(240 / 900.0);
        assertThat(mail.con1()).hasValue(.5);
        assertThat(mail.ref1()).hasValue(.26);
        assertThatThrownBy(() -> OutcomeRates.ofMail(10, 11, 5, 2, 1, 1)).hasMessageContaining("outcomes are counts");
    }

    @Test
    void ofNobodyAreEmpty() {
        OutcomeRates none = new OutcomeRates(0, 0, 0, 0, 0, 7, 0, 0);
        assertThat(none.rr1()).hasValue(0);
        assertThat(none.rr3()).isEmpty();
        assertThat(none.rr5()).isEmpty();
        assertThat(none.coop1()).isEmpty();
        assertThatThrownBy(() -> new OutcomeRates(1, 0, 0, 0, 0, 0, 0, 1.5)).hasMessageContaining("between 0 and 1");
    }
}
