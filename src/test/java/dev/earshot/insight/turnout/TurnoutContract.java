package dev.earshot.insight.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Confidence;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was asked and who answered, read from the tables, as an analyst, a spreadsheet and a program see it. */
abstract class TurnoutContract {

    private static final String DAYS = "?survey=drivers&from=2024-03-04&to=2024-03-10";

    @Inject
    TouchRows rows;

    @Inject
    TouchReader reader;

    @Inject
    SurveyCatalog catalog;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    private final OffsetDateTime at = OffsetDateTime.parse("2024-03-04T12:00:00Z");

    /** Harbour invites all of its 60 and is answered by 30, Market 30 of 60 and by 6. */
    @BeforeEach
    void twoStores() {
        clock.set(TestClock.START);
        rows.clear();
        for (int i = 0; i < 60; i++) {
            add("harbour", 10 + i, "SENT", "DUE", i < 30 ? OptionalInt.of(9) : OptionalInt.empty());
            boolean asked = i < 30;
            add(
                    "market",
                    10 + i,
                    asked ? "SENT" : "DROPPED",
                    asked ? "DUE" : "COOLING_OFF",
                    i < 6 ? OptionalInt.of(3) : OptionalInt.empty());
        }
        add("kiosk", 5, "DROPPED", "TEST", OptionalInt.empty());
        add("kiosk", 5, "DROPPED", "CONDITION", OptionalInt.empty());
        add("kiosk", 5, "SCHEDULED", "DELAY", OptionalInt.empty());
        rows.add("drivers", at.minusDays(1), "kiosk", "5", "SENT", "DUE", OptionalInt.empty());
        rows.add("drivers", at.plusDays(7), "kiosk", "5", "SENT", "DUE", OptionalInt.empty());
    }

    @AfterEach
    void takeThemAway() {
        rows.clear();
    }

    @Test
    void everyStepIsCounted() {
        JsonPath json = json();
        assertThat(json.getLong("eligible")).isEqualTo(120);
        assertThat(json.getLong("invited")).isEqualTo(90);
        assertThat(json.getLong("answered")).isEqualTo(36);
        assertThat(json.getDouble("responseRate")).isCloseTo(.4, within(1e-6));
        assertThat(json.getDouble("raw.value")).isCloseTo(100.0 * (30 - 6) / 36, within(1e-4));
        assertThat(json.getDouble("least")).isLessThan(json.getDouble("most"));
        List<String> groups = json.getList("lines.findAll { it.trait == 'order.store' }.group");
        assertThat(groups).containsExactly("harbour", "market");
        assertThat(json.getList("lines.findAll { it.trait == 'order.store' }.invited"))
                .isEqualTo(List.of(60, 30));
        assertThat(json.getList("lines.findAll { it.trait == 'delay' && it.invited > 0 }.from"))
                .isEqualTo(List.of(1.0f));
        assertThat(json.getList("lines.findAll { it.trait == 'order.total' }.eligible"))
                .isEqualTo(List.of(30, 30, 28, 32));
    }

    @Test
    void detailsOfTheAnswersAreRead() {
        TurnoutRequest request = new TurnoutRequest(
                Asked.outcome(catalog.known("drivers").orElseThrow()).orElseThrow(),
                at.toLocalDate(),
                at.toLocalDate().plusDays(6),
                Confidence.DEFAULT);
        TouchQuery.Read read = reader.read(request, 200).orElseThrow();
        assertThat(read.cut()).isFalse();
        assertThat(read.touches()).filteredOn(Touch::answered).hasSize(36).allSatisfy(touch -> {
            assertThat(touch.details()).isEqualTo(6);
            assertThat(touch.lag()).isEqualTo(24);
        });
        assertThat(reader.read(request, 50).orElseThrow().cut()).isTrue();
        assertThat(reader.read(request, 50).orElseThrow().touches()).hasSize(50);
    }

    @Test
    void pageJsonAndCsvShowTheSameFigures() {
        JsonPath json = json();
        Document page = page(DAYS, "en");
        assertThat(page.select(".finding").text()).startsWith("40% of those invited answered. They ");
        assertThat(page.select(".funnel b").eachText()).containsExactly("120", "90", "36");
        Element stores = page.select("section:has(> h2:containsOwn(Store))").get(0);
        assertThat(stores.select("tbody th").eachText()).containsExactly("harbour 60 events", "market 60 events");
        assertThat(stores.select("tbody td:eq(2)").eachText()).containsExactly("(50%) ± 12", "(20.0%) ± 13.9");
        String file = page.select("a[download]").get(0).attr("href");
        assertThat(people.browser().get(file).asString()).contains("order.store,harbour,,,60,60,30,");
        assertThat(people.browser()
                        .get(file.replace(".csv", ".json"))
                        .jsonPath()
                        .getList("lines"))
                .isEqualTo(json.getList("lines"));
        assertThat(page(DAYS, "de").select(".finding").text()).startsWith("40 % der Eingeladenen haben geantwortet.");
    }

    @Test
    void whatIsMissingIsSaid() {
        String nobody = "?survey=drivers&from=2023-03-04&to=2023-03-10";
        people.program().get("/api/v1/turnout" + nobody); // which waits until it is counted
        assertThat(page(nobody, "en").select(".empty h2").text()).isEqualTo("Nobody was invited");
        assertThat(page("?survey=form-brand", "en").select(".empty h2").text()).isEqualTo("Nobody is invited");
        people.program()
                .get("/api/v1/turnout?survey=form-brand")
                .then()
                .statusCode(404)
                .body("detail", containsString("invites nobody"));
        people.program()
                .get("/api/v1/turnout?survey=drivers&from=2020-01-01&to=2024-01-01")
                .then()
                .statusCode(400);
    }

    private void add(String store, int total, String state, String reason, OptionalInt score) {
        rows.add("drivers", at.plusMinutes(total), store, "" + total, state, reason, score);
    }

    private JsonPath json() {
        return people.program().get("/api/v1/turnout" + DAYS).jsonPath();
    }

    private Document page(String query, String language) {
        return Jsoup.parse(people.browser()
                .header("Accept-Language", language)
                .get("/who-answered" + query)
                .asString());
    }
}
