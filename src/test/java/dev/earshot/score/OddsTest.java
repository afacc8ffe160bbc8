package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0      | less than 1 time in 1,000",
                "0.0009 | less than 1 time in 1,000",
                "0.001  | about 1 time in 1,000",
                "0.0025 | about 1 time in 400",
                "0.011  | about 1 time in 90",
                "0.05   | about 1 time in 20",
                "0.07   | about 1 time in 14",
                "0.12   | about 1 time in 10",
                "0.21   | about 2 times in 10",
                "0.94   | about 9 times in 10",
                "0.95   | more than 9 times in 10",
                "1      | more than 9 times in 10"
            })
    void areSaidInRoundNumbers(double p, String words) {
        assertThat(Odds.inWords(p)).isEqualTo(words);
    }
}
