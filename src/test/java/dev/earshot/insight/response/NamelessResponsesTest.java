package dev.earshot.insight.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey that promised to name nobody: what stands beside the words must not tell either. */
@QuarkusTest
class NamelessResponsesTest {

    private static final String DAYS = "?survey=nameless&origin=invited&from=2026-02-27&to=2026-03-02";

    @Inject
    SignedIn signedIn;

    @Inject
    ListedAnswers answers;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String session = "";

    /** Ten on each of three days, and two today. A page shows most of them, drawn by chance. */
    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        session = signedIn.session();
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,customer.email,order.store,recommend,reason"));
        for (int i = 0; i < 30; i++) {
            lines.add("2026-%sT12:%02d:00Z,invited,n%d@nameless.example,harbour,%d,%s"
                    .formatted(
                            List.of("02-27", "02-28", "03-01").get(i / 10),
                            i,
                            i,
                            i % 11,
                            i == 7 ? "A zeppelin" : "Parcels " + i));
        }
        lines.add("2026-03-02T08:00:00Z,invited,n30@nameless.example,harbour,1,Today one");
        lines.add("2026-03-02T08:01:00Z,invited,n31@nameless.example,harbour,2,Today two");
        answers.give("nameless", lines);
        database.write("update customer set first_name = 'Ilsebill', last_name = 'Fischer'"
                + " where email like '%@nameless.example'");
    }

    @Test
    void neitherNamesNorPlacesStandBesideTheWords() {
        String page = body("/responses" + DAYS);
        assertThat(page).contains("Parcels ").doesNotContain("Ilsebill", "Fischer", "nameless.example");
        assertThat(Jsoup.parse(page).select(".comment").text()).doesNotContain("harbour");
        assertThat(body("/responses.csv" + DAYS)).contains("Parcels 3").doesNotContain("Ilsebill", "harbour");
    }

    @Test
    void aDayThatIsNotOverAndHasFewIsNotShown() {
        JsonPath list = get(DAYS);
        assertThat(list.getString("from") + " " + list.getString("to")).isEqualTo("2026-02-27 2026-03-01");
        assertThat(list.getInt("count")).isEqualTo(30);
        assertThat(list.getString("responses[0].day")).isNotNull();
        assertThat(body("/responses" + DAYS)).doesNotContain("Today one", "Today two");
    }

    @Test
    void onlyCommentsAreWords() {
        UUID response = UUID.fromString(database.read("select cast(r.id as varchar(36)) from response r join answer a"
                        + " on a.response_id = r.id where r.survey_id = 'nameless' and a.words = 'Parcels 4'")
                .get(0));
        database.write(
                "insert into answer (response_id, question_id, state, words) values (?, 'mail', 'ANSWERED',"
                        + " 'ilsebill@private.example')",
                response);
        database.write(
                "update answer set state = 'SKIPPED' where response_id = ? and question_id = 'reason'", response);
        for (String address : List.of("/responses" + DAYS, "/responses.csv" + DAYS, "/api/v1/responses" + DAYS)) {
            String sent =
                    address.startsWith("/api") ? signedIn.program().get(address).asString() : body(address);
            assertThat(sent).as(address).contains("Parcels ").doesNotContain("private.example", "Parcels 4<");
            assertThat(sent).as(address).doesNotContainPattern("Parcels 4\\b");
        }
        database.write(
                "update answer set state = 'ANSWERED' where response_id = ? and question_id = 'reason'", response);
        database.write("delete from answer where response_id = ? and question_id = 'mail'", response);
    }

    @Test
    void aTagDoesNotTellTheDayOnWhichItWasPut() {
        Document page = Jsoup.parse(body("/responses" + DAYS));
        String id = page.select(".comment").first().attr("id").substring(2);
        signedIn.browser(session)
                .formParams("csrf", page.select("input[name=csrf]").val(), "tag", "kind", "back", DAYS)
                .post("/responses/" + id + "/tags")
                .then()
                .statusCode(303);
        String tagged = Jsoup.parse(body("/responses" + DAYS))
                .select(".comment:has(a.tag) details")
                .text();
        assertThat(tagged).contains("kind").doesNotContain("2 Mar");
        assertThat(database.count("audit_entry where deed = 'response tagged' and detail like ?", "% kind"))
                .isPositive();
    }

    @Test
    void aWordThatFewSayIsNotProposed() {
        assertThat(body("/responses" + DAYS + "&q=parcals")).contains("Did you mean parcels?");
        assertThat(body("/responses" + DAYS + "&q=zeppelim")).doesNotContain("Did you mean");
    }

    private String body(String address) {
        return signedIn.browser(session)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private JsonPath get(String query) {
        return signedIn.program()
                .get("/api/v1/responses" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
