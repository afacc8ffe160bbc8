package dev.earshot.insight.response.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.response.ListedAnswers;
import dev.earshot.response.Corrections;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is written by a job: whole or not at all, for whoever asked, and the same as one that leaves at once. */
abstract class ExportContract {

    private static final String JUNE = "?survey=exported&origin=invited&from=2025-06-01&to=2025-06-30";
    private static final String QUIET = "?survey=exported-quiet&origin=invited&from=2025-06-02&to=2025-06-02";
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
    Corrections corrections;

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
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,customer.email,recommend,reason"));
        List<String> quiet = new ArrayList<>(List.of("answered_at,origin,customer.email,recommend,reason"));
        for (int i = 0; i < 40; i++) {
            lines.add("2025-06-%02dT12:00:00Z,invited,en,,%d,\"Parcel, %d & more\"".formatted(1 + i / 2, i % 11, i));
            quiet.add("2025-06-02T12:%02d:00Z,invited,hush%d@exported.example,%d,Hushed %d".formatted(i, i, i % 11, i));
        }
        answers.give("exported", lines);
        answers.give("exported-quiet", quiet);
    }

    @Test
    void theFileIsTheOneThatWouldLeaveAtOnce() throws IOException {
        for (String list : List.of(JUNE, JUNE + "&group=detractor&group=passive&q=parcel+-17", QUIET)) {
            String csv = ask(list, "csv");
            writer.writeWaiting();
            Response file = get(csv + "/file");
            assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(file.header("Content-Disposition")).contains("2025-06-").endsWith(".csv\"");
            byte[] streamed = get("/responses.csv" + list).asByteArray();
            assertThat(new String(streamed).lines().count()).isGreaterThan(10);
            assertThat(file.asByteArray()).isEqualTo(streamed);
        }
        String xlsx = ask(JUNE, "xlsx");
        writer.writeWaiting();
        assertThat(sheet(get(xlsx + "/file"))).isEqualTo(sheet(get("/responses.xlsx" + JUNE)));
    }

    @Test
    void aLongListIsWrittenByTheJob() {
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend"));
        for (int i = 0; i <= 10_000; i++) {
            lines.add("2024-03-%02dT12:00:%02dZ,invited,en,%d".formatted(1 + i % 31, i % 60, i % 11));
        }
        answers.give("exported", lines);
        String list = "?survey=exported&origin=invited&from=2024-03-01&to=2024-03-31";
        assertThat(page("/responses" + list)
                        .select("form[action^=" + EXPORTS + "] button")
                        .eachAttr("value"))
                .containsExactly("csv", "xlsx");
        assertThat(page("/responses" + JUNE).select("form[action^=" + EXPORTS + "]"))
                .isEmpty();
        assertThat(page("/responses" + JUNE).select("a[href^=/responses.csv]")).hasSize(1);
        String csv = ask(list, "csv");
        writer.writeWaiting();
        assertThat(finding(csv)).startsWith("The file is ready: 10,001 lines, ");
        assertThat(get(csv + "/file").asByteArray())
                .isEqualTo(get("/responses.csv" + list).asByteArray());
    }

    @Test
    void thePageSaysHowFarItIs() {
        String href = ask(JUNE, "csv");
        assertThat(finding(href)).isEqualTo("Your file waits for its turn.");
        assertThat(page(href).select("meta[http-equiv=refresh]")).hasSize(1);
        Export taken = claims.take("here").orElseThrow();
        assertThat(finding(href)).isEqualTo("0 lines are written so far.");
        claims.expect(taken, Optional.of(1_000_000L));
        claims.progress(taken, 120_000);
        assertThat(finding(href)).isEqualTo("120,000 of 1,000,000 lines are written.");
        assertThat(page(href).select("progress[max=1000000][value=120000]")).hasSize(1);
        assertThat(get(href + "/file").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(signedIn.browser(session)
                                .header("Accept-Language", "de")
                                .get(href)
                                .asString())
                        .select(".finding")
                        .text())
                .isEqualTo("120.000 von 1.000.000 Zeilen sind geschrieben.");
        claims.finish(taken, 12);
        assertThat(finding(href)).contains("on another server of this installation, here.");
        claims.giveBack(taken, false);
        assertThat(page(href).select("meta[http-equiv=refresh], a[download]")).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        String href = ask(JUNE, "csv");
        writer.writeWaiting();
        String other = signedIn.session("other@shop.example");
        assertThat(signedIn.browser(other).get(href).statusCode()).isEqualTo(404);
        assertThat(signedIn.browser(other).get(href + "/file").statusCode()).isEqualTo(404);
        assertThat(get(href + "/file").statusCode()).isEqualTo(200);
        assertThat(post(JUNE, "csv", "forged").statusCode()).isEqualTo(403);
        assertThat(post(JUNE, "pdf", token()).statusCode()).isEqualTo(400);
    }

    @Test
    void aRestartBeginsAgainAndNothingHalfIsEverOffered() throws IOException {
        String href = ask(JUNE, "csv");
        Export killed = claims.take("here").orElseThrow();
        Path half = Files.writeString(folder.part(killed), "half a li");
        writer.writeWaiting();
        assertThat(finding(href)).as("its lease still holds").isEqualTo("0 lines are written so far.");
        clock.forward(Duration.ofMinutes(3));
        writer.writeWaiting();
        assertThat(finding(href)).startsWith("The file is ready: 40 lines, ");
        assertThat(claims.progress(killed, 9)).isFalse();
        assertThat(claims.finish(killed, 9)).isFalse();
        assertThat(get(href + "/file").asByteArray())
                .isEqualTo(get("/responses.csv" + JUNE).asByteArray());
        writer.sweep();
        assertThat(half).doesNotExist();
        assertThat(get(href + "/file").statusCode()).isEqualTo(200);
    }

    @Test
    void aListThatIsNotShownAnyMoreIsNotWritten() {
        String href = ask(JUNE, "csv");
        database.write("update response_export set query = '?survey=gone'");
        writer.writeWaiting();
        assertThat(finding(href)).startsWith("This list is not shown any more");
        assertThat(get(href + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void whatFailsEachTimeIsGivenUp() {
        String href = ask(JUNE, "csv");
        for (int i = 0; i < 3; i++) {
            claims.tidy();
            assertThat(claims.take("here")).isPresent();
            clock.forward(Duration.ofMinutes(3));
        }
        claims.tidy();
        assertThat(claims.take("here")).isEmpty();
        assertThat(finding(href)).startsWith("The file could not be written.");
    }

    @Test
    void itIsRemovedAfterADay() throws IOException {
        String href = ask(JUNE, "csv");
        writer.writeWaiting();
        Path file = folder.file(export(href)).orElseThrow();
        clock.forward(Duration.ofHours(23));
        writer.sweep();
        assertThat(file).exists();
        clock.forward(Duration.ofHours(2));
        writer.sweep();
        assertThat(file).doesNotExist();
        session = signedIn.session();
        assertThat(get(href).statusCode()).isEqualTo(404);
    }

    @Test
    void itIsMadeAnewWithoutWhatWasErased() {
        answers.give(
                "exported",
                List.of(
                        "answered_at,origin,recommend",
                        "2025-07-01T12:00:00Z,invited,9",
                        "2025-07-02T12:00:00Z,invited,3"));
        String href = ask(JUNE.replace("2025-06", "2025-07"), "csv");
        writer.writeWaiting();
        String erased =
                get(href + "/file").asString().lines().skip(1).findFirst().orElseThrow();
        assertThat(corrections.erase(UUID.fromString(erased.substring(0, 36)))).isTrue();
        claims.tidy();
        assertThat(get(href + "/file").statusCode()).isEqualTo(404);
        writer.writeWaiting();
        assertThat(get(href + "/file").asString()).doesNotContain(erased).hasLineCount(2);
    }

    @Test
    void oneUserHasThreeInHand() {
        for (int i = 0; i < 3; i++) {
            ask(JUNE, "csv");
        }
        assertThat(post(JUNE, "csv", token()).statusCode()).isEqualTo(503);
        writer.writeWaiting();
        ask(JUNE, "csv");
    }

    private Export export(String href) {
        return exports.any(UUID.fromString(href.substring(EXPORTS.length() + 1)))
                .orElseThrow();
    }

    private String ask(String list, String format) {
        Response asked = post(list, format, token());
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(303);
        return asked.header("Location");
    }

    private Response post(String list, String format, String csrf) {
        return signedIn.browser(session)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("csrf=" + csrf + "&format=" + format)
                .post(EXPORTS + list);
    }

    private String token() {
        return page("/responses" + JUNE).select("input[name=csrf]").val();
    }

    private String finding(String href) {
        return page(href).select(".finding").text();
    }

    private Document page(String address) {
        return Jsoup.parse(get(address).then().statusCode(200).extract().asString());
    }

    private Response get(String address) {
        return signedIn.browser(session).urlEncodingEnabled(false).get(address);
    }

    private static String sheet(Response workbook) throws IOException {
        Path stored = Files.write(Files.createTempFile("responses", ".xlsx"), workbook.asByteArray());
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes());
        } finally {
            Files.delete(stored);
        }
    }
}
