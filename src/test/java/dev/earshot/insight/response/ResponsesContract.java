package dev.earshot.insight.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses one by one, as programs read them: found by what is asked for, page after page, and never against a promise. */
abstract class ResponsesContract {

    private static final String MONTH = "&origin=invited&from=2025-05-01&to=2025-05-30";
    private static final String LISTED = "?survey=listed" + MONTH;
    private static final String QUIET = "?survey=listed-quiet" + MONTH;

    @Inject
    SignedIn signedIn;

    @Inject
    ListedAnswers answers;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        List<String> lines = new ArrayList<>(
                List.of("answered_at,origin,language,customer.email,order.store,customer.segment,recommend,reason"));
        // Five at each moment, so that the moment alone does not order them.
        for (int i = 0; i < 60; i++) {
            lines.add("2025-05-%02dT12:00:00Z,invited,%s,,%s,%s,%d,%s"
                    .formatted(
                            1 + i / 5,
                            i % 2 == 0 ? "en" : "de",
                            i % 3 == 0 ? "harbour" : "market",
                            i < 4 ? "gold" : "plain",
                            i % 11,
                            i % 10 == 0 ? "The parcel was late" : i % 10 == 1 ? "Der Paketbote: 100% Äpfel" : ""));
        }
        lines.add("2025-05-20T12:00:00Z,invited,en,ilse@listed.example,harbour,plain,3,\"Late, but a kind courier\"");
        lines.add("2025-04-30T12:00:00Z,invited,en,,harbour,plain,3,too early");
        answers.give("listed", lines);
        answers.give("listed-quiet", quiet());
    }

    /** Of the harbour seven, of the market three, of the kiosk nobody but one in April. */
    private static List<String> quiet() {
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,customer.email,order.store,recommend,reason"));
        for (int i = 0; i < 10; i++) {
            lines.add("2025-05-%02dT12:00:00Z,invited,quiet%d@listed.example,%s,%d,In confidence %d"
                    .formatted(10 + i, i, i < 7 ? "harbour" : "market", i, i));
        }
        lines.add("2025-04-01T12:00:00Z,invited,alone@listed.example,kiosk,2,Nobody else");
        return lines;
    }

    @Test
    void theNewestComeFirstWithWhatIsKnownOfThem() {
        JsonPath page = get(LISTED + "&limit=3");
        assertThat(page.getInt("count")).isEqualTo(61);
        assertThat(page.getList("responses")).hasSize(3);
        assertThat(page.getString("responses[0].answeredAt")).isEqualTo("2025-05-20T12:00:00Z");
        assertThat(page.getInt("responses[0].score")).isEqualTo(3);
        assertThat(page.getString("responses[0].group")).isEqualTo("detractor");
        assertThat(page.getString("responses[0].comments[0].words")).isEqualTo("Late, but a kind courier");
        assertThat(page.getString("responses[0].customer")).isNotEmpty();
        assertThat(page.getMap("responses[0].segments"))
                .as("neither the sensitive field nor the personal one")
                .isEqualTo(Map.of("order.store", "harbour"));
    }

    @Test
    void pagesFollowEachOtherWhileAnswersCome() {
        List<String> read = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 20 && next != null; page++) {
            JsonPath json =
                    get(LISTED.replace("05-30", "05-31") + "&limit=7" + (next.isEmpty() ? "" : "&cursor=" + next));
            read.addAll(json.getList("responses.id", String.class));
            next = json.getString("next");
            answers.give(
                    "listed",
                    List.of("answered_at,origin,recommend", "2025-05-31T%02d:00:00Z,invited,9".formatted(page)));
        }
        assertThat(read).doesNotHaveDuplicates();
        assertThat(read.size()).isBetween(61, 61 + 20);
        assertThat(read)
                .containsAll(database.read("select cast(id as varchar) from response where survey_id = 'listed'"
                        + " and answered_on between date '2025-05-01' and date '2025-05-30'"));
    }

    @Test
    void everyFilterNarrows() {
        assertThat(count(LISTED + "&group=detractor")).isEqualTo(41);
        assertThat(count(LISTED + "&group=detractor&group=promoter")).isEqualTo(51);
        assertThat(count(LISTED + "&score=3")).isEqualTo(7);
        assertThat(count(LISTED + "&score=3&group=promoter")).isZero();
        assertThat(count(LISTED + "&field=order.store&value=harbour")).isEqualTo(21);
        assertThat(count(LISTED + "&field=order.store&value=nowhere")).isZero();
        assertThat(count(LISTED + "&language=de")).isEqualTo(30);
        assertThat(count(LISTED + "&state=confirmed")).isEqualTo(61);
        assertThat(count(LISTED + "&state=unconfirmed")).isZero();
        assertThat(count(LISTED + "&state=quarantined&group=detractor&q=late")).isZero();
        assertThat(count("?survey=listed&origin=open&from=2025-05-01&to=2025-05-30"))
                .isZero();
        String customer = get(LISTED + "&limit=1").getString("responses[0].customer");
        assertThat(count(LISTED + "&customer=" + customer)).isEqualTo(1);
    }

    @Test
    void wordsAreFoundInComments() {
        assertThat(count(LISTED + "&q=LATE")).isEqualTo(7);
        assertThat(count(LISTED + "&q=paket")).as("inside of a longer word").isEqualTo(6);
        assertThat(count(LISTED + "&q=late courier")).isEqualTo(1);
        assertThat(count(LISTED + "&q=paket OR late")).isEqualTo(13);
        assertThat(count(LISTED + "&q=\"parcel was\"")).isEqualTo(6);
        assertThat(count(LISTED + "&q=\"was parcel\"")).isZero();
        assertThat(count(LISTED + "&q=100%")).isEqualTo(6);
        assertThat(count(LISTED + "&q=p_rcel"))
                .as("nothing stands for any letter")
                .isZero();
        assertThat(count(LISTED + "&q=äpfel")).isEqualTo(6);
    }

    @Test
    void nobodyIsToldApartWhereThatWasPromised() {
        JsonPath page = get(QUIET);
        assertThat(page.getInt("count")).isEqualTo(10);
        assertThat(page.getList("responses.comments.words.flatten()", String.class))
                .contains("In confidence 0", "In confidence 9");
        assertThat(page.getString("responses[0].answeredAt")).isNull();
        assertThat(page.getString("responses[0].customer")).isNull();
        assertThat(page.getString("responses[0].language")).isNull();
        assertThat(page.getMap("responses[0].segments")).isEmpty();
        assertThat(get(QUIET + "&score=3&q=confidence").getInt("count"))
                .as("words of those who may all be read")
                .isEqualTo(1);
    }

    @Test
    void fewAreHeldBackWhereThatWasPromised() {
        assertHeldBack("?survey=listed-quiet&from=2025-04-01&to=2025-04-30");
        assertHeldBack(QUIET + "&field=order.store&value=market");
        assertHeldBack(QUIET + "&field=order.store&value=harbour"); // The other three could be told.
        String customer = database.read(
                        "select cast(id as varchar) from customer where email = 'quiet1@listed.example'")
                .get(0);
        assertHeldBack(QUIET + "&customer=" + customer);
        assertHeldBack(LISTED + "&field=customer.segment&value=gold");
        assertHeldBack(LISTED + "&field=customer.segment&value=plain");
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        refuses("&group=best", "\"group\" is promoter, passive or detractor.");
        refuses("&score=11", "\"score\" is a number from 0 to 10.");
        refuses("&field=order.courier&value=fast", "\"field\" is one of: order.store, customer.segment.");
        refuses("&value=fast", "\"value\" needs \"field\"");
        refuses("&state=lost", "\"state\" is one of: all, confirmed");
        refuses("&cursor=nonsense", "\"cursor\" is none of ours.");
        refuses("&customer=ilse", "\"customer\" is the id of a customer.");
        refuses("&q=a", "\"a\" is too short to look for.");
        refuses("&limit=0", "\"limit\" is a number from 1 to 1000.");
    }

    private void assertHeldBack(String query) {
        JsonPath page = get(query);
        assertThat(page.getString("obstacle")).as(query).isEqualTo("held_back");
        assertThat(page.getList("responses")).isEmpty();
        assertThat(page.getString("count")).isNull();
    }

    private void refuses(String more, String sentence) {
        signedIn.program()
                .get("/api/v1/responses" + LISTED + more)
                .then()
                .statusCode(400)
                .body("detail", containsString(sentence));
    }

    private int count(String query) {
        JsonPath page = get(query);
        assertThat(page.getList("responses")).hasSize(page.getInt("count"));
        return page.getInt("count");
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
