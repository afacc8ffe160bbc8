package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.survey.question.Block;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How each type of question looks and what it answers to mistakes. */
@QuarkusTest
class QuestionTypesTest {

    @Inject
    SurveyCatalog catalog;

    @Inject
    TestClock clock;

    private final Respondent visitor = new Respondent("/s/form-types", true);

    @BeforeEach
    void timeStandsStill() {
        clock.set(TestClock.START);
    }

    @Test
    void everyTypeHasItsFragmentAndIsShown() throws IOException {
        List<String> types =
                concrete(Block.class).map(QuestionTypesTest::word).sorted().toList();
        String page = Files.readString(Path.of("templates/response/form-page.html"));
        assertThat(types).hasSize(16).allSatisfy(type -> {
            assertThat(Path.of("templates/tags/" + type + ".html")).exists();
            assertThat(page).contains("{#case '" + type + "'}");
        });
        assertThat(catalog.live("form-types").orElseThrow().survey().pages().stream()
                        .flatMap(each -> each.blocks().stream())
                        .map(Block::type)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void scalesAreDrawnByTheirMeaning() {
        Document page = visitor.opens("").page();
        assertThat(labels(page, "nps"))
                .startsWith("0 Not at all likely")
                .endsWith("10 Extremely likely", "Does not apply");
        assertThat(page.select("#q-nps").attr("aria-describedby")).isEqualTo("q-nps-help");
        assertThat(page.select("#q-nps-help").text()).isEqualTo("Ten is the best.");
        assertThat(labels(page, "work")).hasSize(11);
        assertThat(labels(page, "faces")).containsExactly("Very unhappy", "Unhappy", "Neither", "Happy", "Very happy");
        assertThat(labels(page, "three")).containsExactly("Unhappy", "Neither", "Happy");
        assertThat(labels(page, "stars-of-csat"))
                .startsWith("1 of 5 stars, Awful")
                .endsWith("5 of 5 stars, Great");
        assertThat(labels(page, "seven"))
                .startsWith("1 Very unhappy")
                .endsWith("7 Very happy")
                .hasSize(7);
        assertThat(labels(page, "ease")).startsWith("1 Strongly disagree").endsWith("7 Strongly agree");
        assertThat(labels(page, "effort")).startsWith("1 Very little effort").endsWith("5 Very much effort");
        assertThat(labels(page, "found")).containsExactly("Thumbs down", "Thumbs up");
        assertThat(labels(page, "product")).startsWith("1 of 5 stars").endsWith("5 of 5 stars", "Does not apply");
        assertThat(labels(page, "part"))
                .startsWith("1 Poor")
                .endsWith("10 Excellent")
                .hasSize(10);
        assertThat(labels(page, "expected")).hasSize(3);
        assertThat(labels(page, "gone")).endsWith("Very disappointed", "I do not use it any more");
        assertThat(page.select("fieldset.question"))
                .allMatch(set -> set.children().first().is("legend"));
    }

    @Test
    void wordsAndBoxesHaveNamesAndHints() {
        Document page = secondPage();
        Element battery = page.select(".battery").first();
        assertThat(battery.attr("aria-labelledby")).isEqualTo("q-parts-title");
        assertThat(battery.attr("aria-describedby")).isEqualTo("q-parts-help");
        assertThat(battery.select("fieldset legend")).hasSize(2);
        assertThat(page.select("#q-mattered").attr("aria-describedby")).isEqualTo("q-mattered-help q-mattered-hint");
        assertThat(labels(page, "mattered")).endsWith("Something else", "Nothing", "Does not apply");
        assertThat(page.select("label[for=q-mattered-other]").text()).isEqualTo("In your own words");
        assertThat(page.select("#q-short").first().normalName()).isEqualTo("input");
        assertThat(page.select("#q-long").first().normalName()).isEqualTo("textarea");
        assertThat(page.select("#q-address").attr("autocomplete")).isEqualTo("email");
        assertThat(page.select("#q-number").attr("type")).isEqualTo("tel");
        assertThat(page.select("#q-agree[type=checkbox]").val()).isEqualTo("yes");
        for (Element field : page.select("main input:not([type=hidden]), textarea")) {
            assertThat(field.closest("label") != null
                            || !page.select("label[for=" + field.id() + "]").isEmpty())
                    .isTrue();
        }
    }

    @Test
    void everyMistakeIsExplained() {
        secondPage();
        Document page = visitor.sends(
                        "mattered=price",
                        "mattered=none",
                        "one=c",
                        "short=ab",
                        "address=nobody",
                        "number=12",
                        "long=\u202Eturned <script>alert(1)</script>")
                .page();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(page.select("#q-mattered-error").text())
                .isEqualTo("“Nothing” goes with no other answer. Choose it alone, or the others without it.");
        assertThat(page.select("#q-one-error").text()).isEqualTo("Choose one of the answers shown");
        assertThat(page.select("#q-short-error").text())
                .isEqualTo("Write a little more: at least 3 characters. So far there are 2.");
        assertThat(page.select("#q-address-error").text()).isEqualTo("Write an address such as name@example.com");
        assertThat(page.select("#q-number-error").text()).startsWith("Write a telephone number");
        assertThat(page.select("#q-agree-error").text()).isEqualTo("Tick the box to go on");
        assertThat(page.select("#q-address").attr("aria-describedby")).isEqualTo("q-address-error");
        assertThat(page.select("#q-address[aria-invalid=true]").val()).isEqualTo("nobody");
        assertThat(page.select("[role=alert] a").eachAttr("href")).contains("#q-mattered", "#q-agree");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("#q-long").val()).contains("<script>");
        assertThat(page.select("#q-long").attr("dir")).isEqualTo("auto");
    }

    @Test
    void drawsTheSameAgainForTheSameRespondent() {
        List<String> first = secondPage().select(".battery legend").eachText();
        List<String> again =
                visitor.opens("?page=2").page().select(".battery legend").eachText();
        assertThat(again).isEqualTo(first).hasSize(2);
    }

    @Test
    void readsFromTheRight() {
        Document page = visitor.opens("?lang=ar").page();
        assertThat(page.select("html[dir=rtl]")).hasSize(1);
        assertThat(labels(page, "found")).containsExactly("إبهام لأسفل", "إبهام لأعلى");
        assertThat(page.select("#q-found legend").text()).isNotBlank();
    }

    @Test
    void isSmall() {
        byte[] page = visitor.opens("").last().asByteArray();
        System.out.printf("form page with every scale: %d bytes%n", page.length);
        assertThat(page.length).isLessThan(40_000);
    }

    private Document secondPage() {
        visitor.opens("").sends("found=1", "recommend=");
        return visitor.follows().page();
    }

    private static List<String> labels(Document page, String question) {
        return page.select("#q-" + question + " label:has(input[name=" + question + "])")
                .eachText();
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(QuestionTypesTest::concrete)
                : Stream.of(type);
    }

    private static String word(Class<?> type) {
        return type.getSimpleName().replaceFirst("Question$", "").toLowerCase(Locale.ROOT);
    }
}
