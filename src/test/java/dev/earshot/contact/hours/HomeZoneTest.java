package dev.earshot.contact.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose clock a customer lives by. */
class HomeZoneTest {

    @ParameterizedTest
    @CsvSource({
        "customer.timezone, Australia/Perth, Australia/Perth",
        "customer.timezone, +05:30, +05:30",
        "customer.timezone, Atlantis/City, Europe/Vienna",
        "customer.country, DE, Europe/Berlin",
        "customer.country, de, Europe/Berlin",
        "customer.country, JP, Asia/Tokyo",
        "customer.country, US, Europe/Vienna",
        "customer.country, XX, Europe/Vienna",
        "customer.locale, de-DE, Europe/Vienna",
    })
    void isTheShopsWordThenTheCountrysThenTheHouses(String field, String value, String zone) {
        assertThat(HomeZone.of(Map.of(field, value), ZoneId.of("Europe/Vienna")))
                .isEqualTo(ZoneId.of(zone));
    }
}
