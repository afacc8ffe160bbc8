package dev.earshot.insight.overview.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.PastOrders;
import dev.earshot.insight.TallyRows;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.platform.page.Format;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview as one document: what the page says, and what the trend and the opened figures say, to the digit. */
abstract class OverviewApiContract {

    private static final Instant SUNDAY = Instant.parse("2026-03-01T22:00:00Z");
    private static final Instant LAST_OF_A_QUARTER = Instant.parse("2025-06-30T22:00:00Z");

    @Inject
    PastOrders orders;

    @Inject
    SentInvitations invitations;

    @Inject
    TallyRows tallies;

    @Inject
    Database database;

    @Inject
    CommentPass comments;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    @BeforeEach
    void aYearOfOrders() {
        clock.set(TestClock.START);
        orders.write("pages", 2_400, 280, TestClock.START);
        while (comments.run(1_000)) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingOnThePageIsInTheDocument(String language) {
        String path = "/r/" + invitations.of("follow").token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", 1).post(path);
        Document page = page("?survey=pages", language);
        JsonPath json = json("/api/v1/overview?survey=pages", language);
        Format format = Format.of(language);
        assertThat(json.getString("language")).isEqualTo(language);
        assertThat(plain(page.select(".finding").text()))
                .isEqualTo(plain(json.getString("finding.words")))
                .isEqualTo(plain(String.join("", json.getList("finding.parts.words", String.class))));
        assertThat(page.select(".finding strong").eachText().stream()
                        .map(OverviewApiContract::plain)
                        .toList())
                .isEqualTo(json.getList("finding.parts.findAll { it.figure }.words", String.class).stream()
                        .map(OverviewApiContract::plain)
                        .toList());
        assertFigures(page.select(".metric"), json, format);
        assertDistribution(page, json, format);
        assertThat(page.select("table.topics th[scope=row]").eachText())
                .isNotEmpty()
                .isEqualTo(json.getList("topics.topics.name"));
        assertThat(page.select("table.topics td.num").eachText())
                .isEqualTo(counts(json, "topics.topics.comments", format));
        assertThat(page.select("table.topics td .visually-hidden").eachText())
                .isEqualTo(counts(json, "topics.topics.detractors", format));
        assertPeople(page, json);
        assertThat(page.select(".comment blockquote").eachText()).hasSize(4).isEqualTo(json.getList("comments.words"));
        assertThat(page.select(".comment .score").eachAttr("data-group")).isEqualTo(json.getList("comments.group"));
        assertThat(page.select(".comment time").eachAttr("datetime")).isEqualTo(json.getList("comments.day"));
    }

    private static void assertFigures(Elements columns, JsonPath json, Format format) {
        assertThat(columns.select("h2").eachText()).hasSizeGreaterThan(1).isEqualTo(json.getList("figures.name"));
        for (int i = 0; i < columns.size(); i++) {
            Element column = columns.get(i);
            String figure = "figures[" + i + "].";
            if (json.get(figure + "now.shown") != null) {
                assertThat(column.select(".metric__value bdi").text())
                        .contains(format.number(number(json, figure + "now.shown")))
                        .endsWith("± " + format.number(number(json, figure + "now.margin")));
                assertThat(column.select(".metric__value").attr("title"))
                        .contains(format.count(json.getLong(figure + "now.n")));
                assertThat(column.select(".verdict").attr("data-verdict"))
                        .isEqualTo(json.getString(figure + "change.verdict"));
            }
            assertThat(plain(column.select(".metric__change").text()))
                    .endsWith(plain(json.getString(figure + "change.sentence")));
            assertThat(column.select("a[href^=/figures]").attr("href")).isEqualTo(json.getString(figure + "opened"));
        }
        assertThat(json.getString("figures[0].change.sentence")).contains(json.getString("figures[0].change.odds"));
        assertThat(number(json, "figures[0].target")).isEqualByComparingTo("40");
        assertThat(json.getString("figures[0].standing.state")).isEqualTo("off course");
    }

    private static void assertDistribution(Document page, JsonPath json, Format format) {
        Elements bars = page.select("svg.p-svg g[data-group]");
        assertThat(bars.eachAttr("data-group")).hasSize(11).isEqualTo(json.getList("distribution.scores.group"));
        assertThat(bars.select("text:not(.ink)").eachText())
                .isEqualTo(counts(json, "distribution.scores.count", format));
        List<Integer> percents = json.getList("distribution.groups.percent", Integer.class);
        assertThat(percents.stream().mapToInt(each -> each).sum()).isEqualTo(100);
        assertThat(page.select("svg.p-svg text.only-narrow.ink").eachText())
                .allMatch(text -> text.endsWith("%"))
                .extracting(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .isEqualTo(percents);
        assertThat(json.getList("distribution.scores.count", Long.class).stream()
                        .mapToLong(each -> each)
                        .sum())
                .isEqualTo(json.getLong("figures[0].now.n"));
        assertThat(plain(page.text()))
                .contains(plain(json.getString("unasked.sentence")), format.count(json.getLong("unasked.estimate.n")));
    }

    private void assertPeople(Document page, JsonPath json) {
        JsonPath listed = json("/api/v1/at-risk", "en");
        List<Object> first = listed.getList("cases.id");
        assertThat(json.getList("people.first.id")).isNotEmpty().isEqualTo(first.subList(0, Math.min(5, first.size())));
        assertThat(json.getLong("people.open")).isEqualTo(listed.getLong("all"));
        assertThat(page.select("ul.mini .score").eachAttr("data-group")).isEqualTo(json.getList("people.first.group"));
        for (String field : List.of("score", "points", "due", "overdue")) {
            assertThat(json.getList("people.first." + field))
                    .isEqualTo(listed.getList("cases." + field).subList(0, Math.min(5, first.size())));
        }
        assertThat(page.select("ul.mini b").eachText()).noneMatch(json.getString("people.first")::contains);
    }

    @Test
    void everyFigureIsTheOneThatOpens() {
        JsonPath json = json("/api/v1/overview?survey=pages&period=26w", "en");
        int figures = json.getList("figures").size();
        assertThat(figures).isGreaterThan(1);
        for (int i = 0; i < figures; i++) {
            JsonPath opened = json("/api/v1" + json.getString("figures[" + i + "].opened"), "en");
            for (String part : List.of("n", "value", "low", "high", "effectiveN")) {
                assertThat(json.<Object>get("figures[" + i + "].now." + part))
                        .as(json.getString("figures[" + i + "].opened") + " " + part)
                        .isEqualTo(opened.get(part));
            }
        }
    }

    @Test
    void everyWeekIsAPointOfTheTrend() {
        clock.set(SUNDAY);
        JsonPath json = json("/api/v1/overview?survey=pages", "en");
        List<NamedCsvRecord> points = csv(
                "/trend.csv?survey=pages&by=week&from=" + json.getString("fromBefore") + "&to=" + json.getString("to"));
        assertThat(points).hasSize(26);
        assertThat(json.getList("figures[0].weeks")).hasSize(26);
        for (int i = 0; i < points.size(); i++) {
            String week = "figures[0].weeks[" + i + "].";
            assertThat(points.get(i).getField("start")).isEqualTo(json.getString(week + "start"));
            assertThat(new BigDecimal(points.get(i).getField("value")))
                    .isEqualByComparingTo(number(json, week + "value"));
        }
        assertThat(IntStream.range(13, 26)
                        .map(i -> Integer.parseInt(points.get(i).getField("n")))
                        .sum())
                .isEqualTo(json.getInt("figures[0].now.n"));
    }

    @Test
    void theWholeIsAPointOfTheTrend() {
        clock.set(LAST_OF_A_QUARTER); // Of a quarter that is 13 weeks long.
        JsonPath json = json("/api/v1/overview?survey=pages", "en");
        List<NamedCsvRecord> points = csv("/trend.csv?survey=pages&by=quarter&from=2025-04-01&to=2025-06-30");
        assertThat(json.getString("from")).isEqualTo(points.get(0).getField("start"));
        assertThat(points).hasSize(1);
        for (String name : List.of("n", "value", "shown", "low", "high")) {
            assertThat(new BigDecimal(points.get(0).getField(name)))
                    .as(name)
                    .isEqualByComparingTo(number(json, "figures[0].now." + name));
        }
        assertThat(points.get(0).getField("grade")).isEqualTo(json.getString("figures[0].now.grade"));
        assertThat(List.of("detractors", "passives", "promoters"))
                .extracting(name -> Integer.valueOf(points.get(0).getField(name)))
                .isEqualTo(json.getList("distribution.groups.count"));
    }

    @Test
    void ofFewWhoWerePromisedItNothingIsShown() {
        LocalDate day = LocalDate.parse("2031-03-02");
        clock.set(Instant.parse("2031-03-02T10:00:00Z"));
        tallies.add(
                "confidential", "recommend", Origin.INVITED, day, Histogram.of(0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 0);
        JsonPath json = json("/api/v1/overview?survey=confidential", "en");
        assertThat(json.getBoolean("figures[0].now.suppressed")).isTrue();
        assertThat(json.getInt("figures[0].now.n")).isZero();
        assertThat(json.getList("distribution.scores.count")).hasSize(11).containsOnly(0);
        assertThat(json.getList("comments")).isEmpty();
        Document page = page("?survey=confidential", "en");
        assertThat(page.select("svg.p-svg g[data-group] text:not(.ink)").eachText())
                .hasSize(11)
                .containsOnly("0");
        assertThat(page.text()).contains("0 answers, ").doesNotContain("4 answers");
    }

    /** Nobody gave them, so whoever recounts would find them wrong. */
    @AfterEach
    void noneForOthers() {
        database.write("delete from tally_day where local_day = date '2031-03-02'");
    }

    @Test
    void refusesWhatIsNotThere() {
        given().get("/api/v1/overview").then().statusCode(401);
        people.program().get("/api/v1/overview?survey=nothing").then().statusCode(404);
        people.program().get("/api/v1/overview?period=5w").then().statusCode(400);
    }

    private static List<String> counts(JsonPath json, String path, Format format) {
        return json.getList(path, Long.class).stream().map(format::count).toList();
    }

    private static BigDecimal number(JsonPath json, String path) {
        return new BigDecimal(json.getString(path));
    }

    private JsonPath json(String path, String language) {
        RestAssuredConfig exact = RestAssuredConfig.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        return people.program()
                .config(exact)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** With plain spaces, as the text of a page is read. */
    private static String plain(String words) {
        return words.replaceAll("[\\u00A0\\u202F]", " ");
    }

    private List<NamedCsvRecord> csv(String path) {
        return CsvReader.builder().ofNamedCsvRecord(people.browser().get(path).asString()).stream()
                .toList();
    }

    private Document page(String query, String language) {
        return Jsoup.parse(people.browser()
                .header("Accept-Language", language)
                .get("/" + query)
                .asString());
    }
}
