package dev.earshot.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.response.search.IndexTail;
import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.insight.topic.reading.CommentPass;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics, search and the page read a comment in the language it is written in. */
abstract class WrittenLanguageContract {

    private static final String JULY = "?survey=topical-review&origin=invited&from=2025-07-01&to=2025-07-31";

    @Inject
    SignedIn signedIn;

    @Inject
    TopicAnswers answers;

    @Inject
    CommentPass pass;

    @Inject
    Topics topics;

    @Inject
    IndexTail tail;

    @Inject
    TestClock clock;

    @BeforeEach
    void someComments() throws IOException {
        clock.set(TestClock.START);
        topics.take(Files.readString(Path.of("surveys/topics.yaml")));
        answers.give(
                "topical-review",
                List.of(
                        "answered_at,origin,language,recommend,reason",
                        "2025-07-03T12:00:00Z,invited,en,2,Das Paket kam zu spät und niemand sagt Bescheid",
                        "2025-07-04T12:00:00Z,invited,de,2,Zu spät",
                        "2025-07-05T12:00:00Z,invited,en,2,Il pacco è arrivato in ritardo e nessuno ha avvisato"));
        while (pass.run(1_000)) {
            assertThat(pass.progress()).isPresent();
        }
    }

    @Test
    void topicsAreThoseOfTheLanguageAndThePageSaysWhich() {
        JsonPath page = signedIn.program().get("/api/v1/topics" + JULY).jsonPath();
        assertThat(page.getInt("topics.find { it.topic == 'delivery' }.comments"))
                .isEqualTo(1);
        assertThat(page.getInt("otherLanguage.de")).isEqualTo(1);
        assertThat(page.getInt("withoutTopics.it")).isEqualTo(1);
        assertThat(Jsoup.parse(signedIn.browser().get("/topics" + JULY).asString())
                        .select(".comment:has(mark:containsOwn(Paket))")
                        .text())
                .contains("Read in German; the form was in English.");
    }

    @Test
    void wordsAreFoundInTheFormsTheLanguageHas() {
        tail.reopen();
        assertThat(signedIn.program()
                        .get("/api/v1/responses" + JULY + "&q=Pakete")
                        .jsonPath()
                        .getInt("count"))
                .isEqualTo(1);
    }
}
