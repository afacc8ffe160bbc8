package dev.earshot.insight.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes as somebody writes, changes and deletes them below the chart. */
abstract class ChartNoteContract {

    private static final String RANGE = "?survey=trend-points&by=week&from=2025-12-22&to=2026-01-11";

    @Inject
    SignedIn signedIn;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String session;

    @BeforeEach
    void signIn() {
        clock.set(TestClock.START);
        session = signedIn.session();
        noNotes();
    }

    /** Others draw the same chart. */
    @AfterEach
    void noNotes() {
        database.write("delete from chart_note where survey_id in ('trend-points', 'drivers')");
    }

    @Test
    void aNoteIsWrittenChangedAndDeleted() {
        assertThat(add("2026-01-05", "New courier").statusCode()).isEqualTo(303);
        clock.forward(Duration.ofMinutes(1));
        assertThat(add("2025-12-23", "Winter sale").header("Location")).isEqualTo("/trend" + RANGE + "#notes");

        JsonPath json = json();
        assertThat(json.getList("notes.letter")).containsExactly("A", "B");
        assertThat(json.getList("notes.words")).containsExactly("Winter sale", "New courier");
        assertThat(json.getString("notes[0].by")).isEqualTo("analyst@shop.example");
        assertThat(json.getString("notes[0].changedBy")).isNull();

        JsonPath listed =
                signedIn.program().get("/api/v1/notes?survey=trend-points").jsonPath();
        assertThat(listed.getList("words")).containsExactly("Winter sale", "New courier");
        assertThat(listed.getList("id"))
                .isEqualTo(notes().stream().map(note -> note.get("id")).toList());

        clock.forward(Duration.ofDays(1));
        session = signedIn.session();
        post("/trend/notes/" + notes().get(0).get("id"), Map.of("date", "2026-01-07", "words", "Sale over"));
        assertThat(json().getList("notes.words")).containsExactly("New courier", "Sale over");
        assertThat(page().select("#notes .fine.quiet").get(1).text())
                .isEqualTo("7 Jan, analyst@shop.example, changed 3 Mar by analyst@shop.example");

        session = signedIn.session("other@shop.example");
        String gone = notes().get(1).get("id");
        post("/trend/notes/" + gone, Map.of("date", "2026-01-07", "words", "Sale is over"));
        assertThat(json().getString("notes[1].by")).isEqualTo("analyst@shop.example");
        assertThat(json().getString("notes[1].changedBy")).isEqualTo("other@shop.example");
        post("/trend/notes/" + gone + "/delete", Map.of());
        assertThat(database.read("select actor || ': ' || detail from audit_entry where deed = 'note deleted'"))
                .contains("other@shop.example: trend-points, 2026-01-07: Sale is over");
        assertThat(json().getList("notes.words")).containsExactly("New courier");
    }

    @Test
    void onlyNotesOfTheSurveyAndItsDaysStandInAChart() {
        add("2026-01-11", "The last day");
        add("2026-01-12", "The day after");
        post("/trend/notes", Map.of("survey", "drivers", "date", "2026-01-05", "words", "Elsewhere"));
        assertThat(json().getList("notes.words")).containsExactly("The last day");
    }

    @Test
    void aSurveyHasNoMoreNotesThanAChartCanShow() {
        for (int i = 0; i < ChartNotes.MOST; i++) {
            database.write(
                    "insert into chart_note (id, survey_id, noted_on, words, written_by, written_at)"
                            + " values (?, 'trend-points', date '2026-01-05', 'One more', 'ann@shop.example', ?)",
                    UUID.randomUUID(),
                    clock.instant());
        }
        assertThat(add("2026-01-05", "Too many").statusCode()).isEqualTo(400);
    }

    @Test
    void whatCannotBeNotedIsSaid() {
        assertThat(add("2026-03-03", "Tomorrow").statusCode()).isEqualTo(400);
        assertThat(add("yesterday", "When?").statusCode()).isEqualTo(400);
        assertThat(add("2026-01-05", " ").statusCode()).isEqualTo(400);
        assertThat(add("2026-01-05", "x".repeat(61)).statusCode()).isEqualTo(400);
        assertThat(json().getList("notes")).isEmpty();
    }

    @Test
    void aFormFromElsewhereWritesNothingAndNobodyIsSentAway() {
        signedIn.browser(session)
                .formParams(Map.of("csrf", "wrong", "survey", "trend-points", "date", "2026-01-05", "words", "Mine"))
                .post("/trend/notes")
                .then()
                .statusCode(403);
        assertThat(json().getList("notes")).isEmpty();
        assertThat(post(
                                "/trend/notes",
                                Map.of(
                                        "survey",
                                        "trend-points",
                                        "date",
                                        "2026-01-05",
                                        "words",
                                        "<b>Bold</b>",
                                        "back",
                                        "//evil.example"))
                        .header("Location"))
                .isEqualTo("/trend#notes");
        signedIn.browser(session).get("/trend" + RANGE).then().body(containsString("&lt;b&gt;Bold&lt;/b&gt;"));
    }

    private Response add(String date, String words) {
        return post("/trend/notes", Map.of("survey", "trend-points", "date", date, "words", words, "back", RANGE));
    }

    private Response post(String path, Map<String, String> form) {
        return signedIn.browser(session)
                .formParam("csrf", page().select("input[name=csrf]").val())
                .formParams(form)
                .post(path);
    }

    private List<Map<String, String>> notes() {
        return page().select("#notes li form").stream()
                .map(form -> Map.of("id", id(form)))
                .toList();
    }

    private static String id(Element form) {
        return form.attr("action").replaceFirst(".*/", "");
    }

    private JsonPath json() {
        return signedIn.program().get("/api/v1/trend" + RANGE).jsonPath();
    }

    private Document page() {
        return Jsoup.parse(signedIn.browser(session).get("/trend" + RANGE).asString());
    }
}
