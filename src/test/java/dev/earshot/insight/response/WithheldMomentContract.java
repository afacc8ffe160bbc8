package dev.earshot.insight.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a survey promises not to tell who said what, nothing that is sent tells when: not ids, not places, not the order. */
abstract class WithheldMomentContract {

    private static final String DAY = "?survey=withheld&origin=invited&from=2025-07-07&to=2025-07-07";

    /** Ids and places, whatever they stand in. */
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9_-]{22,}");

    @Inject
    SignedIn signedIn;

    @Inject
    ListedAnswers answers;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** Forty on the 7th of July, one each on days of September. */
    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,customer.email,order.store,recommend,reason"));
        for (int i = 0; i < 40; i++) {
            lines.add("2025-07-07T12:%02d:00Z,invited,calm%d@listed.example,harbour,%d,Number %02d"
                    .formatted(i, i, i % 11, i));
        }
        for (int i = 0; i < 10; i++) {
            lines.add("2025-09-%02dT12:00:00Z,invited,low%d@listed.example,%s,%d,In confidence %d"
                    .formatted(11 + i, i, i < 7 ? "harbour" : "market", i, i));
        }
        answers.give("withheld", lines);
    }

    @Test
    void nothingThatIsSentDecodesToATime() throws IOException {
        for (String address :
                List.of("/api/v1/responses" + DAY + "&limit=7", "/responses" + DAY, "/responses.csv" + DAY)) {
            tellsNothing(body(address));
        }
        StringBuilder workbook = new StringBuilder();
        byte[] file = signedIn.browser(signedIn.session())
                .get("/responses.xlsx" + DAY)
                .asByteArray();
        Path stored = Files.write(Files.createTempFile("responses", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                workbook.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(stored);
        assertThat(workbook).contains("Number 17");
        tellsNothing(workbook.toString());
    }

    @Test
    void theOverviewShowsTheFigureAndNobodysLatestWords() {
        String page = body("/?survey=withheld&period=52w");
        assertThat(page).contains("50 answers").doesNotContain("In confidence", "Number ");
    }

    @Test
    void theOrderIsThatOfChance() {
        List<String> words = get(DAY + "&limit=100").getList("responses.comments.words.flatten()", String.class);
        assertThat(words).hasSize(40);
        List<String> sorted = words.stream().sorted().toList();
        assertThat(words).isNotEqualTo(sorted);
        List<String> newestFirst = new ArrayList<>(sorted);
        Collections.reverse(newestFirst);
        assertThat(words).isNotEqualTo(newestFirst);
        assertThat(get(DAY + "&limit=100").getList("responses.comments.words.flatten()", String.class))
                .as("and stays")
                .isEqualTo(words);
    }

    @Test
    void pagesFollowEachOtherAllTheSame() {
        String span = DAY.replace("to=2025-07-07", "to=2025-09-18");
        Set<String> read = new HashSet<>();
        int pages = 0;
        String next = "";
        while (next != null && pages < 20) {
            JsonPath page = get(span + "&limit=7" + (next.isEmpty() ? "" : "&cursor=" + next));
            List<String> words = page.getList("responses.comments.words.flatten()", String.class);
            assertThat(read).doesNotContainAnyElementsOf(words);
            read.addAll(words);
            next = page.getString("next");
            pages += 1;
        }
        assertThat(read).as("July and all of September").hasSize(50);
        assertThat(pages).isEqualTo(8);
    }

    /** Also where those who say it are not among the first of a day. */
    @Test
    void wordsAreFoundOnEveryPage() {
        for (int i = 0; i < 40; i += 3) {
            JsonPath one = get(DAY + "&limit=5&q=\"number %02d\"".formatted(i));
            assertThat(one.getList("responses.comments.words.flatten()")).containsExactly("Number %02d".formatted(i));
            assertThat(one.getString("next")).isNull();
        }
        String span = DAY.replace("to=2025-07-07", "to=2025-09-18") + "&limit=7&q=number OR confidence";
        assertThat(words(span)).doesNotHaveDuplicates().hasSize(50);
    }

    private List<String> words(String query) {
        List<String> words = new ArrayList<>();
        String next = "";
        while (next != null && words.size() < 100) {
            JsonPath page = get(query + (next.isEmpty() ? "" : "&cursor=" + next));
            words.addAll(page.getList("responses.comments.words.flatten()", String.class));
            next = page.getString("next");
        }
        return words;
    }

    @Test
    void daysAreWidenedUntilNoneTellsOfFew() {
        assertThat(get(DAY).getString("responses[0].day")).isEqualTo("2025-07-07");
        JsonPath week = get("?survey=withheld&from=2025-09-16&to=2025-09-20");
        assertThat(week.getString("from") + " " + week.getString("to")).isEqualTo("2025-09-15 2025-09-21");
        assertThat(week.getList("responses")).hasSize(6);
        assertThat(week.getString("responses[0].day")).isNull();
        assertThat(week.getString("responses[0].answeredTo")).isEqualTo("2025-09-21");
        JsonPath month = get("?survey=withheld&from=2025-09-11&to=2025-09-18");
        assertThat(month.getString("from") + " " + month.getString("to")).isEqualTo("2025-09-01 2025-09-30");
        assertThat(month.getList("responses")).hasSize(10);
    }

    @Test
    void aPlaceOfAnotherListIsRefused() {
        answers.give(
                "listed",
                List.of(
                        "answered_at,origin,recommend",
                        "2025-11-03T12:00:00Z,invited,9",
                        "2025-11-04T12:00:00Z,invited,9"));
        String open = get("?survey=listed&origin=invited&from=2025-11-01&to=2025-11-30&limit=1")
                .getString("next");
        assertThat(open).isNotNull();
        signedIn.program()
                .get("/api/v1/responses" + DAY + "&cursor=" + open)
                .then()
                .statusCode(400);
        signedIn.program()
                .get("/api/v1/responses" + DAY + "&cursor="
                        + get(DAY + "&limit=7").getString("next").replaceFirst("^.", "_"))
                .then()
                .statusCode(400);
    }

    private void tellsNothing(String sent) {
        assertThat(sent).contains("Number ").doesNotContain("12:17").doesNotContain("2025-07-07T");
        List<UUID> ids = database.read("select cast(id as varchar) from response where survey_id = 'withheld'").stream()
                .map(UUID::fromString)
                .toList();
        Set<Long> moments = new HashSet<>();
        for (String id : database.read("select cast(id as varchar) from response where survey_id = 'withheld'")) {
            assertThat(sent).doesNotContain(id).doesNotContain(id.substring(0, 13));
        }
        ids.forEach(id -> moments.add(id.getMostSignificantBits() >>> 16));
        for (int i = 0; i < 40; i++) {
            long millis = java.time.Instant.parse("2025-07-07T12:%02d:00Z".formatted(i))
                    .toEpochMilli();
            moments.addAll(List.of(millis, millis * 1000, millis / 1000));
        }
        Matcher opaque = OPAQUE.matcher(sent);
        int found = 0;
        while (opaque.find()) {
            found += 1;
            byte[] bytes = decoded(opaque.group());
            for (int i = 0; i + Long.BYTES <= bytes.length; i++) {
                long window = ByteBuffer.wrap(bytes, i, Long.BYTES).getLong();
                assertThat(moments).doesNotContain(window, window >>> 16, window >>> 32);
            }
            for (String word : new String(bytes, StandardCharsets.ISO_8859_1).split("[^0-9]+")) {
                assertThat(word.length()).as("a number as text").isLessThan(10);
            }
        }
        assertThat(found).isPositive();
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private String body(String address) {
        return signedIn.browser(signedIn.session())
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
