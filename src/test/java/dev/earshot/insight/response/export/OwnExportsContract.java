package dev.earshot.insight.response.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.LogLines;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.response.ListedAnswers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files one asked for, as a list, and how one does away with them. */
abstract class OwnExportsContract {

    private static final String MAY = "?survey=listed&origin=invited&from=2023-05-01&to=2023-05-31";
    private static final String NOBODY = "?survey=listed&origin=invited&from=2001-05-01&to=2001-05-31";
    private static final String REMOVED = "audit_entry where deed = 'file of responses removed'";
    private static final String EXPORTS = "/responses/exports";

    @Inject
    SignedIn signedIn;

    @Inject
    ListedAnswers answers;

    @Inject
    ExportWriter writer;

    @Inject
    ExportClaims claims;

    @Inject
    ExportFolder folder;

    @Inject
    Exports exports;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String session = "";

    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        session = signedIn.session();
        database.write("delete from response_export");
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend"));
        for (int i = 0; i < 2_500; i++) {
            lines.add("2023-05-%02dT12:%02d:00Z,invited,en,%d".formatted(1 + i % 31, i % 60, i % 11));
        }
        answers.give("listed", lines);
    }

    @Test
    void thoseOfOneselfAreListedNewestFirst() {
        assertThat(page("/responses" + MAY).select("a[href=" + EXPORTS + "]")).hasSize(1);
        assertThat(page(EXPORTS).select(".empty h2").text()).isEqualTo("No file of yours is here");
        String first = ask(MAY, "csv");
        writer.writeWaiting();
        clock.forward(Duration.ofMinutes(5));
        String second = ask(MAY, "xlsx");
        Export taken = claims.take("here").orElseThrow();
        claims.expect(taken, Optional.of(2_500L));
        claims.progress(taken, 1_000);
        clock.forward(Duration.ofMinutes(5));
        String third = ask(MAY, "csv");
        Document list = page(EXPORTS);
        assertThat(list.select(".finding").text()).isEqualTo("3 files of yours are here.");
        assertThat(list.select("tbody a").eachAttr("href")).containsExactly(third, second, first);
        assertThat(list.select("tbody tr").get(0).select("td").eachText())
                .containsExactly("waits for its turn", "–", "–", "–", "Cancel " + name(third));
        assertThat(list.select("tbody tr").get(1).select("td").eachText())
                .containsExactly("is being written", "1,000 of 2,500", "–", "–", "Cancel " + name(second));
        List<String> ready = list.select("tbody tr").get(2).select("td").eachText();
        assertThat(ready.get(0)).isEqualTo("ready");
        assertThat(ready.get(1)).isEqualTo("2,500");
        assertThat(ready.get(2)).endsWith(" kB");
        assertThat(ready.get(3)).contains("3 Mar");
        assertThat(ready.get(4)).isEqualTo("Remove " + name(first));
        session = signedIn.session("other@shop.example");
        assertThat(page(EXPORTS).select("tbody")).isEmpty();
    }

    @Test
    void oneThatWaitsIsCancelled() {
        String href = ask(MAY, "csv");
        assertThat(remove(href).header("Location")).isEqualTo(EXPORTS);
        assertThat(get(href).statusCode()).isEqualTo(404);
        assertThat(writer.writeNext()).isFalse();
        assertThat(remove(href).statusCode()).as("once more").isEqualTo(303);
    }

    @Test
    void whoeverWritesACancelledOneStopsAtTheNextPartAndLeavesNothing() throws Exception {
        String href = ask(MAY, "csv");
        Export taken = claims.take("here").orElseThrow();
        remove(href);
        try (LogLines log = LogLines.of(ExportWriter.class)) {
            assertThat(writer.write(taken)).isFalse();
            assertThat(log.next())
                    .isEqualTo(
                            "INFO export stopped: export=" + taken.id() + " lines=1000 why=nobody waits for it here");
        }
        assertThat(folder.part(taken)).doesNotExist();
        assertThat(folder.file(taken)).isEmpty();
        assertThat(database.count("response_export")).isZero();
    }

    @Test
    void oneThatIsCancelledWhenItsLastLineIsWrittenLeavesNothing() throws IOException {
        String href = ask(NOBODY, "csv");
        Export taken = claims.take("here").orElseThrow();
        remove(href);
        writer.write(taken);
        assertThat(folder.part(taken)).doesNotExist();
        assertThat(folder.file(taken)).isEmpty();
    }

    @Test
    void oneThatIsReadyIsRemovedWithItsFile() throws IOException {
        String href = ask(MAY, "csv");
        writer.writeWaiting();
        Export ready = exports.any(id(href)).orElseThrow();
        assertThat(Files.size(folder.file(ready).orElseThrow())).isGreaterThan(100_000);
        assertThat(page(href).select("form[action=" + href + "/remove] button").text())
                .isEqualTo("Remove");
        long noted = database.count(REMOVED);
        remove(href);
        assertThat(folder.file(ready)).isEmpty();
        assertThat(get(href + "/file").statusCode()).isEqualTo(404);
        assertThat(database.count(REMOVED)).isEqualTo(noted + 1);
    }

    @Test
    void nobodyElseRemovesIt() {
        String href = ask(MAY, "csv");
        writer.writeWaiting();
        String mine = session;
        session = signedIn.session("other@shop.example");
        remove(href);
        session = mine;
        assertThat(get(href).statusCode()).isEqualTo(200);
        assertThat(post(href + "/remove", "csrf=forged").statusCode()).isEqualTo(403);
        assertThat(get(href).statusCode()).isEqualTo(200);
    }

    private UUID id(String href) {
        return UUID.fromString(href.substring(EXPORTS.length() + 1));
    }

    private String name(String href) {
        return exports.any(id(href)).orElseThrow().fileName();
    }

    private String ask(String list, String format) {
        Response asked = post(EXPORTS + list, "csrf=" + token() + "&format=" + format);
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(303);
        return asked.header("Location");
    }

    private Response remove(String href) {
        return post(href + "/remove", "csrf=" + token());
    }

    private Response post(String address, String form) {
        return signedIn.browser(session)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post(address);
    }

    private String token() {
        Element form = page("/responses" + MAY).selectFirst("input[name=csrf]");
        return form == null ? "" : form.val();
    }

    private Document page(String address) {
        return Jsoup.parse(get(address).then().statusCode(200).extract().asString());
    }

    private Response get(String address) {
        return signedIn.browser(session).urlEncodingEnabled(false).get(address);
    }
}
