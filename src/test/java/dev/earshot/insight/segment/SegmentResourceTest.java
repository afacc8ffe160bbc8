package dev.earshot.insight.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.rollup.importing.AnswerImport;
import dev.earshot.rollup.importing.Progress;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments as an analyst, a spreadsheet and a program see them. */
@QuarkusTest
class SegmentResourceTest {

    private static final String RANGE = "?survey=ledger&origin=invited&field=order.store&from=2025-05-01&to=2025-06-30";

    private static final Progress NOBODY = new Progress() {
        @Override
        public void checked(long lines) {}

        @Override
        public void written(long lines, long all) {}
    };

    @TempDir
    Path directory;

    @Inject
    SignedIn signedIn;

    @Inject
    AnswerImport answerImport;

    @Inject
    SurveyCatalog catalog;

    @Inject
    TestClock clock;

    /** The same file for every test: it is taken once. Harbour pleases, Market does not, Kiosk hardly answers. */
    @BeforeEach
    void someAnswers() throws IOException {
        clock.set(TestClock.START);
        StringBuilder csv = new StringBuilder("answered_at,origin,order.store,order.courier,recommend\n");
        for (int i = 0; i < 240; i++) {
            String at = "2025-%02d-%02dT%02d:%02d:00Z".formatted(5 + i % 2, 1 + i % 28, i / 60, i % 60);
            csv.append(at)
                    .append(",invited,=harbour,fast,")
                    .append(i % 5 == 0 ? 7 : 10)
                    .append('\n');
            csv.append(at)
                    .append(",invited,market,")
                    .append(i % 3 == 0 ? "fast," : "slow,")
                    .append(i % 4 < 2 ? 3 : 9)
                    .append('\n');
        }
        csv.append("2025-06-03T08:00:00Z,invited,kiosk,slow,0\n");
        answerImport.take(
                Files.writeString(directory.resolve("a.csv"), csv),
                catalog.known("ledger").orElseThrow(),
                false,
                NOBODY);
    }

    @Test
    void pageJsonAndCsvShowTheSameFigures() {
        JsonPath json = signedIn.program().get("/api/v1/segments" + RANGE).jsonPath();
        assertThat(json.getList("segments.segment")).containsExactly("=harbour", "market", "kiosk");
        assertThat(json.getList("segments.verdict")).containsExactly("signal", "signal", "few");
        assertThat(json.getList("segments.n")).containsExactly(240, 240, 1);

        List<Element> rows = page(RANGE, "en").select(".league tbody tr");
        assertThat(rows.get(0).select("th").text()).isEqualTo("=harbour 240 answers");
        assertThat(rows.get(0).select("td b").text()).isEqualTo(rounded(json, 0));
        assertThat(rows.get(1).select("td b").text()).isEqualTo(rounded(json, 1).replace('-', '−'));
        assertThat(rows.get(2).hasAttr("data-small")).isTrue();
        assertThat(rows.get(2).select(".verdict").text()).isEqualTo("n too small");

        String csv = signedIn.browser().get("/segments.csv" + RANGE).asString();
        assertThat(csv).contains("'=harbour,240,240.0," + json.getString("segments[0].value"));
        assertThat(signedIn.browser().get("/segments.json" + RANGE).jsonPath().getList("segments"))
                .isEqualTo(json.getList("segments"));
    }

    @Test
    void theFindingNamesTheClearestAndThePageSpeaksGerman() {
        assertThat(page(RANGE, "en").select(".finding").text())
                .matches("(=harbour|market) scores −?\\d+, all others together −?\\d+\\. One more differs .*");
        Document german = page(RANGE, "de-AT,de;q=0.9");
        assertThat(german.select("html").attr("lang")).isEqualTo("de");
        assertThat(german.select(".finding").text()).contains("alle anderen zusammen");
        assertThat(german.select("thead th").first().text()).isEqualTo("Filiale");
        assertThat(page(RANGE, "fr").select(".finding").text()).contains("all others together");
    }

    @Test
    void aSegmentHasATrendOfItsOwn() {
        String href = page(RANGE, "en").select(".league tbody th a").first().attr("href");
        assertThat(href).contains("&segment=order.store%3A%3Dharbour");
        Document trend = Jsoup.parse(
                signedIn.browser().urlEncodingEnabled(false).get(href).asString());
        assertThat(trend.select("h1").text()).isEqualTo("Trend of Store: =harbour");
        JsonPath json = signedIn.program()
                .urlEncodingEnabled(false)
                .get("/api/v1" + href)
                .jsonPath();
        assertThat(json.getString("segment")).isEqualTo("order.store:=harbour");
        assertThat(json.getList("points.n", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(240);
        assertThat(signedIn.browser()
                        .urlEncodingEnabled(false)
                        .get(href.replace("/trend", "/trend.csv"))
                        .asString()
                        .lines()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.split(",")[3]))
                        .sum())
                .isEqualTo(240);
    }

    @Test
    void twoFieldsAreCrossed() {
        List<String> names = page(RANGE + "&with=order.courier", "en").select(".league tbody th").stream()
                .map(head -> head.ownText())
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrder("=harbour × fast", "market × fast", "market × slow", "kiosk × slow");
        assertThat(page(RANGE + "&with=order.courier", "en").select(".heat")).isEmpty();
    }

    @Test
    void monthsStandBesideEachOther() {
        Document page = page(RANGE, "en");
        assertThat(page.select(".heat thead th").eachText()).containsExactly("Store", "May 2025", "Jun 2025");
        assertThat(page.select(".heat tbody tr").get(0).select("td").eachAttr("data-state"))
                .containsExactly("above", "above");
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        Stream.of(
                        "&field=order.shoe -> \"field\" is one of: order.store, order.courier.",
                        "&field=order.store&with=order.store -> \"with\" is the field itself, order.store.",
                        "&from=2020-01-01&to=2025-01-01 -> \"from\" is more than two years before the last day")
                .map(line -> line.split(" -> "))
                .forEach(line -> signedIn.program()
                        .get("/api/v1/segments?survey=ledger" + line[0])
                        .then()
                        .statusCode(400)
                        .body("detail", containsString(line[1])));
        assertThat(page("?survey=trend-points", "en").text()).contains("No field to compare by");
        assertThat(page("?survey=ledger&field=order.store&from=2019-01-01&to=2019-01-02", "en")
                        .text())
                .contains("No answers yet");
    }

    private static String rounded(JsonPath json, int line) {
        return String.valueOf(Math.round(json.getDouble("segments[" + line + "].best")));
    }

    private Document page(String query, String language) {
        return Jsoup.parse(signedIn.browser()
                .header("Accept-Language", language)
                .get("/segments" + query)
                .asString());
    }
}
