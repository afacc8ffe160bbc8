package dev.earshot.response.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the form anybody may fill in promises, on whichever database. */
public abstract class OpenFormContract {

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void timeStandsStill() {
        clock.set(TestClock.START);
    }

    @Test
    void keepsTheAnswerOfAnybody() {
        long before = count();
        Respondent visitor = new Respondent("/s/form-open", true).opens("");
        assertThat(visitor.page().select(".scale").attr("data-points")).isEqualTo("7");
        visitor.sends("visit=6", "words=Nice");
        assertThat(visitor.location()).isEqualTo("/s/form-open?page=thanks");
        assertThat(visitor.follows().page().select(".said b").text()).isEqualTo("6");
        assertThat(count()).isEqualTo(before + 1);
        assertThat(database.count(
                        "response where survey_id = 'form-open' and (customer_id is not null or origin <> 'OPEN')"))
                .isZero();
    }

    @Test
    void keepsOnePerPage() {
        Respondent one = new Respondent("/s/form-open", false).opens("");
        var fields = one.fields("visit=2");
        long before = count();
        one.post(fields);
        one.post(fields);
        assertThat(count()).isEqualTo(before + 1);
        new Respondent("/s/form-open", false).opens("").sends("visit=2");
        assertThat(count()).isEqualTo(before + 2);
    }

    @Test
    void aBrokenBodyIsRefusedInASentence() throws IOException, InterruptedException {
        HttpRequest broken = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/s/form-open"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("visit=%%&words=x"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(broken, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The form holds a broken escape (%). Send it again.");
    }

    @Test
    void knowsNobodyToContactOrToWriteTo() {
        Document page = new Respondent("/s/form-open", true).opens("").page();
        assertThat(page.select("[name=contact]")).isEmpty();
        assertThat(page.select("footer").text()).isEqualTo("Müller & Söhne");
    }

    @Test
    void isThereOnlyWhereTheSurveySaysSo() {
        given().get("/s/form-pages").then().statusCode(404);
        given().get("/s/nothing").then().statusCode(404);
    }

    @Test
    void answersTheVersionThatWasReadThoughTheFileChangedSince() {
        String read = "e".repeat(64);
        if (database.count("survey_revision where content_hash = ?", read) == 0) {
            database.write(
                    "insert into survey_revision (survey_id, content_hash, number, yaml, first_live_at)"
                            + " values ('form-open', ?, 99, ?, ?)",
                    read,
                    "who: open\nquestions: [{id: visit, type: thumbs}]",
                    clock.instant());
        }
        Respondent visitor = new Respondent("/s/form-open", false).opens("");
        assertThat(visitor.page().select("[name=rev]").val()).matches("[0-9a-f]{12}");
        var fields = visitor.fields("visit=0");
        fields.put("rev", List.of("eeeeeeeeeeee"));
        assertThat(visitor.post(fields).statusCode()).isEqualTo(200);
        assertThat(database.count("response where content_hash = ?", read)).isPositive();
        fields = visitor.opens("").fields("visit=0");
        fields.put("rev", List.of("nonsense"));
        assertThat(visitor.post(fields).statusCode()).isEqualTo(422);
    }

    private long count() {
        return database.count("response where survey_id = 'form-open'");
    }
}
