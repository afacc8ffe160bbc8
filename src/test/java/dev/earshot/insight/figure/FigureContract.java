package dev.earshot.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number that is opened says the same as the page it was found on, and accounts for every answer. */
abstract class FigureContract {

    private static final String DAYS = "?origin=invited&from=2026-01-01&to=2026-03-02";
    private static final Instant FIRST = Instant.parse("2026-01-07T12:00:00Z");

    @Inject
    SignedIn signedIn;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    /** Forty invited people of two stores, three unasked, two taps; some leave questions empty or are not shown them. */
    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        visitors.forget("opened");
        for (int i = 0; i < 40; i++) {
            visitors.invited(
                    "opened",
                    i % 2 == 0 ? "berlin" : "paris",
                    Map.of(
                            "recommend",
                            i % 8 == 0 ? -1 : i % 11,
                            "satisfied",
                            1 + i % 5,
                            "easy",
                            1 + i % 7,
                            "speed",
                            i % 10 == 0 ? -2 : i % 9 == 0 ? -1 : 1 + i % 10),
                    FIRST.plus(Duration.ofDays(i)));
        }
        visitors.invited("opened", "paris", Map.of("recommend", 10), FIRST);
        for (int i = 0; i < 3; i++) {
            visitors.unasked("opened", Map.of("recommend", 3), FIRST);
        }
        visitors.tap("opened", "QUARANTINED", FIRST);
        visitors.tap("opened", "PROVISIONAL", FIRST);
    }

    @Test
    void isTheSameOnEveryPageAndInEveryFile() {
        for (String question : List.of("recommend", "satisfied", "easy", "speed")) {
            JsonPath figure = figure("opened/" + question + DAYS);
            String asked = "?survey=opened&question=" + question + DAYS.replace('?', '&');
            JsonPath trend = program("/api/v1/trend" + asked + "&by=quarter");
            assertThat(trend.getList("points")).hasSize(1);
            for (String part : List.of("n", "value", "low", "high", "shown", "effectiveN")) {
                assertThat(figure.getString(part))
                        .as(question + " " + part)
                        .isEqualTo(trend.getString("points[0]." + part));
            }
            assertThat(program("/api/v1/segments" + asked).getString("whole")).isEqualTo(figure.getString("value"));
            String csv = signedIn.program()
                    .accept("text/csv")
                    .get("/api/v1/figures/opened/" + question + DAYS)
                    .asString();
            assertThat(csv).contains("counted,%s,%s,".formatted(figure.getString("n"), figure.getString("n")));
            assertThat(csv.lines().reduce((before, after) -> after).orElseThrow())
                    .contains("," + figure.getString("low") + "," + figure.getString("high") + ","
                            + figure.getString("shown"));
            String path = "/figures/opened/" + question;
            assertThat(signedIn.browser().get(path + "/waterfall.csv" + DAYS).asString())
                    .isEqualTo(csv);
            assertThat(signedIn.browser().get(path + "/figure.json" + DAYS).asString())
                    .isEqualTo(signedIn.program().get("/api/v1" + path + DAYS).asString());
            assertThat(page(path + DAYS, "en")
                            .select(".finding strong")
                            .text()
                            .replace('−', '-')
                            .replace("(", ""))
                    .startsWith(figure.getString("shown"));
        }
        assertThat(figure("opened/nps" + DAYS).getString("figure")).isEqualTo("recommend");
    }

    @Test
    void theOverviewAndTheTrendAndTheSegmentsLeadToIt() {
        Document overview = page("/?survey=opened", "en");
        String href =
                overview.select(".metric a[href^=/figures/opened/recommend]").attr("href");
        assertThat(overview.select(".metric a[href^=/figures/opened/recommend]").text())
                .isEqualTo("How this is counted: NPS");
        Document opened = page(href, "en");
        assertThat(opened.select(".finding strong").text())
                .isEqualTo(overview.select(".metric__value bdi").first().text());
        String rate = overview.select(".metric a[href*=response-rate]").attr("href");
        assertThat(page(rate, "en").select(".finding strong").text().replace("%", ""))
                .isEqualTo(overview.select(".metric__value bdi").last().text().replace("%", ""));

        Document trend = page("/trend?survey=opened&question=easy&by=quarter" + DAYS.replace('?', '&'), "en");
        assertThat(trend.select("header a[href^=/figures/opened/easy]")).hasSize(1);
        String cell = trend.select("tbody td a[href^=/figures/opened/easy]").attr("href");
        assertThat(figure(cell.substring("/figures/".length())).getInt("n")).isEqualTo(40);

        Document segments = page("/segments?survey=opened&field=order.store" + DAYS.replace('?', '&'), "en");
        JsonPath lines = program("/api/v1/segments?survey=opened&field=order.store" + DAYS.replace('?', '&'));
        String paris = segments.select("a[href*=%3Aparis][href^=/figures]").attr("href");
        JsonPath figure = figure(paris.substring("/figures/".length()));
        for (String part : List.of("n", "value", "low", "high", "shown")) {
            assertThat(figure.getString(part))
                    .isEqualTo(lines.getString("segments.find { it.segment == 'paris' }." + part));
        }
    }

    @Test
    void everyAnswerLeftOutHasItsReason() {
        assertThat(fall(figure("opened/recommend" + DAYS)))
                .containsExactly(
                        "provisional=1",
                        "quarantined=1",
                        "other-origin=3",
                        "other-wording=0",
                        "not-shown=0",
                        "skipped=5",
                        "not-applicable=0");
        assertThat(fall(figure("opened/speed" + DAYS)))
                .containsExactly(
                        "provisional=1",
                        "quarantined=1",
                        "other-origin=3",
                        "other-wording=0",
                        "not-shown=1",
                        "skipped=4",
                        "not-applicable=4");
        assertThat(fall(figure("opened/speed" + DAYS + "&segment=order.store:berlin")))
                .contains("other-segment=21", "not-shown=0", "skipped=2");
        JsonPath twice = figure("opened/recommend" + DAYS + "&basis=customers");
        assertThat(fall(twice)).contains("superseded=0");
        assertThat(page("/figures/opened/speed" + DAYS, "en").select("tbody tr"))
                .hasSize(9);
    }

    @Test
    void theResponsesBehindItAreAsManyAsItSays() {
        for (String query : List.of("", "&segment=order.store:paris", "&group=detractor", "&basis=customers")) {
            JsonPath figure = figure("opened/recommend" + DAYS + query);
            String responses = figure.getString("responses");
            long wanted = query.startsWith("&group") ? figure.getLong("scores[1]") : figure.getLong("n");
            assertThat(signedIn.program()
                            .urlEncodingEnabled(false)
                            .get("/api/v1" + responses)
                            .jsonPath()
                            .getLong("count"))
                    .as(query)
                    .isEqualTo(wanted);
        }
        assertThat(figure("opened/response-rate" + DAYS.replace("origin=invited&", ""))
                        .getString("responses"))
                .isNull();
    }

    @Test
    void sharesOfTheGroupsMakeAHundred() {
        double sum = 0;
        for (String group : List.of("promoter", "passive", "detractor")) {
            JsonPath figure = figure("opened/recommend" + DAYS + "&group=" + group);
            assertThat(figure.getInt("n")).isEqualTo(36);
            assertThat(figure.getString("definition.key")).isEqualTo("share");
            sum += figure.getDouble("value");
        }
        assertThat(sum).isCloseTo(100, within(1e-9));
    }

    @Test
    void thePageSpeaksGerman() {
        Document page = page("/figures/opened/recommend" + DAYS, "de");
        assertThat(page.select("h1").text()).isEqualTo("Wie NPS gezählt wird");
        assertThat(page.text()).contains("Leer gelassen", "Promotoren gaben 9 oder 10");
        assertThat(page("/figures", "de").text()).contains("Alle Zahlen", "Anteil einer Gruppe");
        assertThat(page("/figures", "en").select("section[id]").eachAttr("id"))
                .containsExactlyElementsOf(program("/api/v1/figures").getList("key", String.class));
    }

    @Test
    void whatCannotBeOpenedIsSaid() {
        refuses("opened/wrong", 404, "recommend, satisfied, easy, speed and response-rate");
        refuses("nothing/nps", 404, "\"survey\" names no survey");
        refuses("opened/nps?as-of=soon", 400, "\"as-of\" is a date like");
        refuses("opened/nps?group=best", 400, "\"group\" is promoter");
        refuses("opened/nps?from=2026-02-01&as-of=2026-01-01", 400, "before the first day");
        refuses("opened/nps?origin=open&as-of=2026-01-01&from=2026-01-01", 400, "could give somebody");
        refuses("opened/response-rate?group=promoter", 400, "one of everybody");
    }

    @Test
    void fewAreHeldBackWithAllThatLedToThem() {
        JsonPath open = figure("opened/recommend" + DAYS.replace("invited", "open"));
        assertThat(open.getBoolean("suppressed")).isTrue();
        assertThat(open.getString("waterfall")).isNull();
        assertThat(open.getList("scores")).isEmpty();
        assertThat(open.getString("responses")).isNull();
        assertThat(page("/figures/opened/recommend" + DAYS.replace("invited", "open"), "en")
                        .text())
                .contains("Fewer answered than may be shown")
                .doesNotContain("From all that came");
    }

    private void refuses(String path, int status, String sentence) {
        signedIn.program()
                .get("/api/v1/figures/" + path)
                .then()
                .statusCode(status)
                .body("detail", containsString(sentence));
    }

    /** Its steps, after a look at whether they add up. */
    private static List<String> fall(JsonPath figure) {
        List<Map<String, Object>> steps = figure.getList("waterfall.leftOut");
        int left = figure.getInt("waterfall.received");
        for (Map<String, Object> step : steps) {
            left -= (int) step.get("count");
            assertThat(step.get("left")).isEqualTo(left);
        }
        assertThat(left).isEqualTo(figure.getInt("n")).isEqualTo(figure.getInt("waterfall.n"));
        return steps.stream()
                .map(step -> step.get("reason") + "=" + step.get("count"))
                .toList();
    }

    private JsonPath figure(String path) {
        return program("/api/v1/figures/" + path);
    }

    private JsonPath program(String path) {
        return signedIn.program()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private Document page(String path, String language) {
        return Jsoup.parse(signedIn.browser()
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
