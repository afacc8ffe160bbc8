package dev.earshot.insight.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.insight.TallyRows;
import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail itself, whole, in both languages. What it is now lies in target/digest. */
@QuarkusTest
class DigestMailTest {

    private static final String SURVEY = "trend-points";
    private static final DigestPeriod WEEK = new DigestPeriod(Rhythm.WEEKLY, LocalDate.parse("2026-02-23"));
    private static final Path NOW = Path.of("target", "digest");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "digest");

    @Inject
    DigestWriter writer;

    @Inject
    TallyRows tallies;

    @Inject
    TestClock clock;

    @BeforeEach
    void eightWeeks() {
        clock.set(TestClock.START);
        tallies.clear(SURVEY);
        for (int week = 0; week < 7; week++) {
            if (week != 2) {
                add(week, 20 + week % 3, 40, 100 + 3 * week);
            }
        }
    }

    @AfterEach
    void noAnswers() {
        tallies.clear(SURVEY);
    }

    @Test
    void saysWhatIsNewsInEnglish() throws IOException {
        add(7, 70, 30, 70);
        DigestLetter letter = letter("en");
        assertThat(letter.finding().text()).startsWith("NPS is 0, down 55 on the week before. The drop is real.");
        golden("news-en", letter);
    }

    @Test
    void saysWhatIsNewsInGerman() throws IOException {
        add(7, 70, 30, 70);
        golden("news-de", letter("de"));
    }

    @Test
    void neverSellsNoiseAsNews() {
        add(7, 24, 42, 118);
        DigestLetter letter = letter("en");
        assertThat(letter.finding().text()).contains("Nothing has changed beyond chance since the week before.");
        assertThat(letter.blocks().get(0).verdict().orElseThrow().words()).isEqualTo("Noise");
    }

    @Test
    void saysHowManyAnswersAreInAndHowManyItNeeds() {
        add(7, 1, 2, 4);
        DigestLetter letter = letter("en");
        assertThat(letter.finding().text()).isEqualTo("No finding yet: 7 of the 10 answers it needs are in.");
        assertThat(letter.subject()).endsWith("no finding yet");
        assertThat(letter.blocks().get(0).figure()).startsWith("(");
        assertThat(letter.blocks().get(0).chart().rows().get(2).figure()).isEqualTo("–");
    }

    @Test
    void loadsNothingFromElsewhereAndEveryLinkStandsInBothParts() {
        add(7, 70, 30, 70);
        DigestLetter letter = letter("en");
        Document html = Jsoup.parse(letter.html());
        assertThat(html.select("img, link, script, svg, object, iframe, form, [src], [background]"))
                .isEmpty();
        assertThat(letter.html()).doesNotContain("url(", "@import");
        assertThat(html.select("[role=article]")).hasSize(1);
        assertThat(html.select("a").eachAttr("href")).hasSize(5).allSatisfy(href -> assertThat(letter.text())
                .contains(href));
        assertThat(letter.html().length()).isLessThan(60_000);
    }

    private void add(int week, long detractors, long passives, long promoters) {
        tallies.add(
                SURVEY,
                "recommend",
                Origin.INVITED,
                LocalDate.parse("2026-01-05").plusWeeks(week),
                Histogram.of(0, 0, 0, 0, detractors, 0, 0, 0, 0, passives, promoters, 0),
                0);
    }

    private DigestLetter letter(String language) {
        return writer.letter(
                WEEK, new DigestChoice(new UUID(7, 7), Rhythm.WEEKLY, language, List.of(SURVEY), TestClock.START));
    }

    private static void golden(String name, DigestLetter letter) throws IOException {
        Map<String, String> parts = Map.of(name + ".html", known(letter.html()), name + ".txt", known(letter.text()));
        Files.createDirectories(NOW);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Files.writeString(NOW.resolve(part.getKey()), part.getValue());
        }
        for (Map.Entry<String, String> part : parts.entrySet()) {
            assertThat(part.getValue()).isEqualTo(Files.readString(GOLDEN.resolve(part.getKey())));
        }
    }

    /** Tokens are made with the key of this database. */
    private static String known(String part) {
        return part.replaceAll("/u/digest/v1[^\"\\s]+", "/u/digest/TOKEN");
    }
}
