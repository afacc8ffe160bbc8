package dev.earshot.catalog.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isWrittenInWords() {
        assertThat(Span.parse("30 minutes")).contains(Duration.ofMinutes(30));
        assertThat(Span.parse("36 hours")).contains(Duration.ofHours(36));
        assertThat(Span.parse("1 day")).contains(Duration.ofDays(1));
        assertThat(Span.parse("2 weeks")).contains(Duration.ofDays(14));
        assertThat(Span.parse("none")).contains(Duration.ZERO);
    }

    @Test
    void staysUnderTwoYears() {
        assertThat(Span.parse("731 days")).isPresent();
        assertThat(Span.parse("732 days")).isEmpty();
        assertThat(Span.parse("9999999 weeks")).isEmpty();
    }

    @Test
    void guessesWhatAShorthandMeant() {
        assertThat(Span.guess("2d")).contains("2 days");
        assertThat(Span.guess("1 Hr")).contains("1 hour");
        assertThat(Span.guess("90min")).contains("90 minutes");
        assertThat(Span.guess("soon")).isEmpty();
        assertThat(Span.guess("9999d")).isEmpty();
    }
}
