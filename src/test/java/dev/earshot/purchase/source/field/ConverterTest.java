package dev.earshot.purchase.source.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty second column stands for "cannot be read". */
class ConverterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T13:58:11Z,2026-03-05T13:58:11Z",
        "2026-03-05T14:58:11+01:00,2026-03-05T13:58:11Z",
        "2022-11-03T20:26:10.344522Z,2022-11-03T20:26:10.344522Z",
        "1772719091,2026-03-05T13:58:11Z",
        "1772719091000,2026-03-05T13:58:11Z",
        "2026-03-05 13:58:11,2026-03-05T13:58:11Z",
        "2026-03-05T13:58:11,2026-03-05T13:58:11Z",
        "0000-00-00 00:00:00,",
        "0,",
        "1970-01-01T00:00:00Z,",
        "9999-12-31 00:00:00,",
        "2026-02-30 00:00:00,",
        "yesterday,",
        "99999999999999999999,"
    })
    void readsPointsInTime(String text, String expected) {
        assertThat(Converter.INSTANT.read(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "64.80,64.8",
        "64.800000,64.8",
        "100,100",
        "1E+2,100",
        "-0.0,0",
        "1e999999999,",
        "'64,80',",
        "1.2.3,",
        "NaN,",
        "1234567890123456789012345678901234567890,"
    })
    void readsAmounts(String text, String expected) {
        assertThat(Converter.DECIMAL.read(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"de_DE,de-DE", "de-de,de-DE", "DE_DE,de-DE", "de,de", "de_DE.UTF-8,de-DE", "auto,", "english,", "x,"})
    void readsLanguages(String text, String expected) {
        assertThat(Converter.LOCALE.read(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true,true",
        "1,true",
        "Yes,true",
        "subscribed,true",
        "0,false",
        "FALSE,false",
        "no,false",
        "maybe,",
        "2,"
    })
    void readsYesAndNo(String text, String expected) {
        assertThat(Converter.BOOL.read(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "3.0,3", "-2,-2", "3.5,", "many,", "1e30,"})
    void readsWholeNumbers(String text, String expected) {
        assertThat(Converter.INT.read(text).orElse(null)).isEqualTo(expected);
    }

    /** Digits after ISO 4217, but for ISK and UGX, which Stripe writes with two. */
    @ParameterizedTest
    @CsvSource({
        "6480,EUR,64.8",
        "500,JPY,500",
        "500,KRW,500",
        "1234,KWD,1.234",
        "1000,ISK,10",
        "1000,UGX,10",
        "-250,USD,-2.5",
        "64.80,EUR,",
        "1,XXX,",
        "1,EURO,"
    })
    void readsAmountsInTheSmallestUnit(String text, String currency, String expected) {
        assertThat(MinorUnits.decimal(text, currency).orElse(null)).isEqualTo(expected);
    }

    @Test
    void readsDatesOfMails() {
        assertThat(Converter.INSTANT.read("Thu, 05 Mar 2026 13:58:11 +0000")).contains("2026-03-05T13:58:11Z");
    }

    @Test
    void makesSmall() {
        assertThat(Converter.LOWER.read(" Chat ")).contains("chat");
        assertThat(Converter.TRIM.read(" Chat ")).contains("Chat");
    }

    @Test
    void cleansTextAndKeepsLetters() {
        assertThat(Converter.STRING.read(" Zoë\r\n\u0000 Müller\u202E ")).contains("Zoë  Müller");
        assertThat(Converter.STRING.read("\t\n")).isEmpty();
    }

    @Test
    void cutsLongTextBetweenCharacters() {
        assertThat(Converter.STRING.read("x".repeat(199) + "😀").orElseThrow()).isEqualTo("x".repeat(199));
        assertThat(Converter.STRING.read("x".repeat(198) + "😀y").orElseThrow()).isEqualTo("x".repeat(198) + "😀");
    }
}
