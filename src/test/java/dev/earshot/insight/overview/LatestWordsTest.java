package dev.earshot.insight.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.response.ListedAnswers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The latest comments of the overview: of whom they may be read, and nothing but comments. */
@QuarkusTest
class LatestWordsTest {

    private static final String HEAD = "answered_at,origin,recommend,reason";

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
        answers.give(
                "latest",
                List.of(
                        HEAD,
                        "2026-02-20T12:00:00Z,invited,9,The <b>oldest</b>",
                        "2026-02-21T12:00:00Z,invited,2,Second thoughts",
                        "2026-02-22T12:00:00Z,invited,3,Taken back"));
        UUID last = UUID.fromString(database.read("select cast(r.id as varchar(36)) from response r join answer a"
                        + " on a.response_id = r.id where r.survey_id = 'latest' and a.words = 'Taken back'")
                .get(0));
        database.write("update answer set state = 'SKIPPED' where response_id = ? and question_id = 'reason'", last);
        if (database.count("answer where response_id = ? and question_id = 'mail'", last) == 0) {
            database.write(
                    "insert into answer (response_id, question_id, state, words) values (?, 'mail', 'ANSWERED',"
                            + " 'ilse@private.example')",
                    last);
        }
    }

    /** One after the other: more come unasked. */
    @Test
    void theNewestComeFirstAndThoseUnaskedOnceTheyAreMany() {
        Document page = overview();
        assertThat(page.select(".comment blockquote").eachText())
                .startsWith("Second thoughts", "The <b>oldest</b>")
                .doesNotContain("Taken back", "ilse@private.example");
        assertThat(page.select(".comment .score[data-group]").eachAttr("data-group"))
                .startsWith("detractor", "promoter");
        unasked(0, 4);
        assertThat(overview().select(".comment blockquote").text()).doesNotContain("Unasked");
        assertThat(overview().text()).contains("A few more answered unasked, too few for a figure of their own.");
        unasked(4, 12);
        assertThat(overview().select(".comment blockquote").text()).contains("Unasked 11");
        assertThat(overview().text()).contains("12 more answered unasked: NPS 100");
    }

    private void unasked(int from, int until) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = from; i < until; i++) {
            lines.add("2026-02-26T12:%02d:00Z,open,10,Unasked %d".formatted(i, i));
        }
        answers.give("latest", lines);
    }

    private Document overview() {
        return Jsoup.parse(signedIn.browser().get("/?survey=latest").asString());
    }
}
