package dev.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same question, asked of a page, the API and a file, has the same answer: to the digit, and on every page. */
abstract class FiguresAgreeContract {

    private static final String DAYS = "?survey=pages&from=2025-12-01&to=2026-03-01";
    private static final Pattern SPAN = Pattern.compile("&from=([-0-9]+)&to=([-0-9]+)");

    @Inject
    PastOrders orders;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    @BeforeEach
    void aYearOfOrders() {
        clock.set(TestClock.START);
        orders.write("pages", 2_400, 280, TestClock.START);
    }

    @Test
    void ofTheTrend() {
        JsonPath json = json("/api/v1/trend" + DAYS + "&by=month");
        List<NamedCsvRecord> lines = csv("/trend.csv" + DAYS + "&by=month");
        Elements rows = page("/trend" + DAYS + "&by=month").select("details:has(caption) tbody tr");
        assertThat(json.getList("points")).hasSize(4).hasSameSizeAs(lines).hasSameSizeAs(rows);
        for (int i = 0; i < lines.size(); i++) {
            String point = "points[" + i + "].";
            assertSame(lines.get(i), json, point, "n", "value", "shown", "low", "high", "promoters", "detractors");
            List<String> cells = rows.get(rows.size() - 1 - i).select("td").eachText();
            assertThat(cells.get(0)).isEqualTo(json.getString(point + "n"));
            assertThat(cells.get(2)).isEqualTo(whole(json, point + "shown"));
        }
    }

    @Test
    void ofSegmentsAloneAndCrossed() {
        for (String fields : List.of("&field=order.store", "&field=order.courier&with=order.store")) {
            JsonPath json = json("/api/v1/segments" + DAYS + fields);
            List<NamedCsvRecord> lines = csv("/segments.csv" + DAYS + fields);
            Elements rows = page("/segments" + DAYS + fields).select(".league tbody tr");
            assertThat(json.getList("segments"))
                    .hasSizeGreaterThan(3)
                    .hasSameSizeAs(lines)
                    .hasSameSizeAs(rows);
            for (int i = 0; i < lines.size(); i++) {
                String line = "segments[" + i + "].";
                assertSame(lines.get(i), json, line, "segment", "n", "value", "shown", "best", "verdict", "change");
                assertThat(rows.get(i).select("th").text())
                        .isEqualTo(json.getString(line + "segment") + " " + json.getString(line + "n") + " answers");
                String best = whole(json, line + "best");
                // In brackets where few answered.
                assertThat(rows.get(i).select("td.num").first().text())
                        .contains(rows.get(i).hasAttr("data-small") ? "(" + best + ")" : best + " ");
            }
        }
    }

    @Test
    void ofSegmentsByMonth() {
        JsonPath json = json("/api/v1/segments" + DAYS + "&field=order.store");
        Elements rows = page("/segments" + DAYS + "&field=order.store").select("table.heat tbody tr");
        assertThat(json.getList("months")).hasSizeGreaterThan(3).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Elements cells = rows.get(i).select("td");
            assertThat(rows.get(i).select("th").text()).isEqualTo(json.getString("months[" + i + "].segment"));
            assertThat(json.getList("months[" + i + "].months.month"))
                    .containsExactly("2025-12", "2026-01", "2026-02", "2026-03")
                    .hasSameSizeAs(cells);
            for (int month = 0; month < cells.size(); month++) {
                String cell = "months[" + i + "].months[" + month + "].";
                assertThat(cells.get(month).text().replaceAll("[()▲▼ ]", ""))
                        .isEqualTo(json.get(cell + "shown") == null ? "–" : whole(json, cell + "shown"));
            }
        }
    }

    @Test
    void ofDrivers() {
        JsonPath json = json("/api/v1/surveys/pages/drivers" + DAYS.replace("survey=pages&", ""));
        List<NamedCsvRecord> lines = csv("/drivers.csv" + DAYS);
        Elements rows = page("/drivers" + DAYS).select("details:has(caption) tbody tr");
        assertThat(json.getList("drivers")).hasSize(3).hasSameSizeAs(lines).hasSameSizeAs(rows);
        for (int i = 0; i < lines.size(); i++) {
            String driver = "drivers[" + i + "].";
            assertThat(number(lines.get(i).getField("share")))
                    .isEqualByComparingTo(number(json, driver + "share.value"));
            assertThat(number(lines.get(i).getField("gain"))).isEqualByComparingTo(number(json, driver + "gain.value"));
            assertThat(rows.get(i).select("th").text())
                    .isEqualTo(json.getString(driver + "name"))
                    .isEqualTo(lines.get(i).getField("driver"));
            assertThat(rows.get(i).select("td").first().ownText())
                    .isEqualTo(number(json, driver + "share.value")
                                    .movePointRight(2)
                                    .setScale(0, RoundingMode.HALF_UP)
                            + "%");
        }
    }

    @Test
    void ofWhoAnswered() {
        JsonPath json = json("/api/v1/turnout" + DAYS);
        List<NamedCsvRecord> lines = csv("/who-answered.csv" + DAYS);
        Document page = page("/who-answered" + DAYS);
        assertThat(page.select(".funnel b").eachText())
                .containsExactly(json.getString("eligible"), json.getString("invited"), json.getString("answered"));
        assertThat(page.select("section:has(caption) td.num b").first().text()).isEqualTo(whole(json, "raw.value"));
        assertThat(json.getList("lines")).hasSizeGreaterThan(8).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertSame(lines.get(i), json, "lines[" + i + "].", "trait", "group", "eligible", "invited", "answered");
        }
    }

    @Test
    void ofTheOverviewAndEveryPageOfTheSameDays() {
        Document overview = page("/?survey=pages");
        Matcher span =
                SPAN.matcher(overview.select("a:containsOwn(All responses)").attr("href"));
        assertThat(span.find()).isTrue();
        String days = "?survey=pages" + span.group() + "&origin=invited";
        JsonPath segments = json("/api/v1/segments" + days + "&field=order.store");
        int answers = segments.getList("segments.n", Integer.class).stream()
                .mapToInt(n -> n)
                .sum();
        assertThat(overview.select(".metric__value")
                        .first()
                        .select("bdi")
                        .first()
                        .ownText()
                        .trim())
                .isEqualTo(whole(segments, "whole"));
        assertThat(overview.select("section:has(h2:containsOwn(How people scored)) p")
                        .text())
                .startsWith(answers + " answers");
        assertThat(csv("/responses.csv" + days)).hasSize(answers);
        JsonPath trend = json("/api/v1/trend" + days + "&by=day");
        assertThat(trend.getList("points.n", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(answers);
    }

    /** The columns of a line of CSV hold what the members of that name in the JSON do. */
    private static void assertSame(NamedCsvRecord line, JsonPath json, String place, String... names) {
        for (String name : names) {
            String value = json.getString(place + name);
            String cell = line.getField(name);
            assertThat(value == null ? "" : value)
                    .as(place + name)
                    .satisfiesAnyOf(word -> assertThat(cell).isEqualTo(word), word -> assertThat(number(cell))
                            .isEqualByComparingTo(number(word)));
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal number(JsonPath json, String path) {
        return number(json.getString(path));
    }

    /** As a page writes points: without decimals, with the minus of typographers. */
    private static String whole(JsonPath json, String path) {
        return number(json, path)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '−');
    }

    private JsonPath json(String path) {
        RestAssuredConfig exact = RestAssuredConfig.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        return people.program().config(exact).get(path).jsonPath();
    }

    private List<NamedCsvRecord> csv(String path) {
        return CsvReader.builder().ofNamedCsvRecord(people.browser().get(path).asString()).stream()
                .toList();
    }

    private Document page(String path) {
        return Jsoup.parse(
                people.browser().header("Accept-Language", "en").get(path).asString());
    }
}
