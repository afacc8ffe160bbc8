package dev.earshot.insight.touchpoint;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journey as an analyst, a spreadsheet and a program see it. */
@QuarkusTest
class TouchpointResourceTest {

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

    /** The same file for every test: it is taken once. */
    @BeforeEach
    void someAnswers() throws IOException {
        clock.set(TestClock.START);
        StringBuilder csv = new StringBuilder("answered_at,origin,easy\n");
        for (int i = 0; i < 60; i++) {
            String at = TestClock.START.minusSeconds(3600L * (i + 1)).toString();
            csv.append(at).append(",open,").append(i % 3 == 0 ? 4 : 7).append('\n');
        }
        answerImport.take(
                Files.writeString(directory.resolve("a.csv"), csv),
                catalog.known("journey").orElseThrow(),
                false,
                NOBODY);
    }

    @Test
    void pageJsonAndCsvShowTheSameFigures() {
        JsonPath json = signedIn.program().get("/api/v1/touchpoints").jsonPath();
        assertThat(json.getString("touchpoints.find { it.survey == 'journey' }.shown"))
                .isEqualTo("6.0");
        assertThat(json.getInt("touchpoints.find { it.survey == 'journey' }.n")).isEqualTo(60);
        assertThat(json.getList("touchpoints.find { it.survey == 'journey' }.weeks.start"))
                .hasSize(26)
                .startsWith("2025-09-02")
                .endsWith("2026-02-24");
        assertThat(json.getDouble("touchpoints.find { it.survey == 'journey' }.weeks[25].value"))
                .isEqualTo(6.0);
        Element row =
                page("", "en").select("tbody tr:has(a[href*=survey=journey&])").first();
        assertThat(row.select("th").text()).isEqualTo("On the journey How easy was it?, 60 answers");
        assertThat(row.select("td b").text()).isEqualTo("6.0");
        String csv = signedIn.browser().get("/touchpoints.csv").asString();
        assertThat(csv.lines().filter(line -> line.contains(",journey,")))
                .singleElement()
                .asString()
                .startsWith("before,on the journey,journey,easy,ces,open,60,6.0,");
        assertThat(signedIn.browser().get("/touchpoints.json").jsonPath().getList("touchpoints.survey"))
                .isEqualTo(json.getList("touchpoints.survey"));
    }

    @Test
    void placesStandAlongTheWayAndStaffStaysOut() {
        JsonPath json = signedIn.program().get("/api/v1/touchpoints?period=26w").jsonPath();
        List<String> stages = json.getList("touchpoints.stage");
        assertThat(stages)
                .isSubsetOf("before", "during", "after")
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        List.of("before", "during", "after").indexOf(one),
                        List.of("before", "during", "after").indexOf(other)));
        assertThat(json.getList("touchpoints.metric")).doesNotContain("enps");
    }

    @Test
    void thePageSpeaksGermanAndRefusesWhatItDoesNotKnow() {
        Document german = page("?period=52w", "de");
        assertThat(german.select("h1").text()).isEqualTo("Kontaktpunkte");
        assertThat(german.select("option[selected]").text()).isEqualTo("Letzte 52 Wochen");
        assertThat(german.select(".rail__list a[aria-current]").text()).isEqualTo("Kontaktpunkte");
        signedIn.program()
                .get("/api/v1/touchpoints?period=2w")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"period\" is 13w, 26w or 52w."));
    }

    private Document page(String query, String language) {
        return Jsoup.parse(signedIn.browser()
                .header("Accept-Language", language)
                .get("/touchpoints" + query)
                .asString());
    }
}
