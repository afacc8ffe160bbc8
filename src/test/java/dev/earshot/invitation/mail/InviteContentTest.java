package dev.earshot.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.contact.Reason;
import dev.earshot.customer.Customer;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invitation of a shipped survey can be read in every language, in both parts of its mail. */
@QuarkusTest
class InviteContentTest {

    private static final String TOKEN = "A".repeat(22);

    @Inject
    InviteWriter writer;

    static Stream<Arguments> mails() {
        return SurveyFiles.read(Path.of("surveys")).files().stream()
                .map(file -> file.reading().sound().orElseThrow().survey())
                .filter(survey -> survey.invite().isPresent())
                .flatMap(survey -> survey.languages().stream().map(language -> Arguments.of(survey, language)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theHtmlPartHasALinkForEveryPointOfTheScale(Survey survey, String language) {
        Invite invite = invite(survey, language, Optional.of("Ann & Bo"));
        String html = new InviteHtml(invite).setLocale(language).render();
        Document page = Jsoup.parse(html);
        assertThat(page.select("a.score").eachAttr("href")).allMatch(link -> link.contains("/r/" + TOKEN + "?score="));
        List<String> choices = page.select("a.score").eachText();
        if (invite.worded()) {
            assertThat(choices)
                    .hasSameSizeAs(points(survey))
                    .doesNotHaveDuplicates()
                    .noneMatch(words -> words.matches("\\d+"));
        } else {
            assertThat(choices).containsExactlyElementsOf(points(survey));
        }
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        // jsoup reads no-break spaces as spaces.
        assertThat(page.title()).isEqualToNormalizingWhitespace(survey.title().in(language));
        assertThat(page.select("h1").text())
                .isEqualToNormalizingWhitespace(
                        survey.outcome().orElseThrow().text().in(language));
        assertThat(page.text()).contains("Ann & Bo", "10482");
        assertThat(page.select("a[href*=/u/]")).hasSize(1);
        assertThat(page.body().html()).doesNotContain("{", "}").doesNotContainIgnoringCase("not_found");
        assertThat(html).doesNotContain("&amp;amp;", "&amp;quot;", "&amp;#39;");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void thePlainPartSaysTheSame(Survey survey, String language) {
        Invite invite = invite(survey, language, Optional.of("Ann & Bo"));
        String text = new InviteText(invite).setLocale(language).render();
        String choice = invite.worded() ? "\\D+" : "\\d+";
        assertThat(text.lines().filter(line -> line.matches(choice + ": \\S+/r/" + TOKEN + "\\?score=\\d+")))
                .hasSameSizeAs(points(survey));
        assertThat(text)
                .contains("Ann & Bo", survey.outcome().orElseThrow().text().in(language), invite.unsubscribeUrl())
                .doesNotContain("{", "}", "&amp;", "<");
    }

    @Test
    void everyLanguageHasWordsOfItsOwn() {
        Survey survey = SurveyFiles.read(Path.of("surveys")).files().stream()
                .map(file -> file.reading().sound().orElseThrow().survey())
                .filter(shipped -> shipped.invite().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(survey.languages().stream()
                        .map(language -> new InviteText(invite(survey, language, Optional.empty()))
                                .setLocale(language)
                                .render()
                                .lines()
                                .findFirst()
                                .orElseThrow()))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"90 days,true", "2 days,true", "36 hours,false", "none,false"})
    void saysHowSeldomWeAskWhereThatIsSeldom(String coolingOff, boolean said) {
        Survey survey = SurveyReader.read(
                        "seldom.yaml",
                        "languages: [en, de, fr, es, ar]\nquestions: [nps]\ninvite: {trigger: order.paid, cooling-off: "
                                + coolingOff + "}\n")
                .sound()
                .orElseThrow()
                .survey();
        for (String language : survey.languages()) {
            Invite invite = invite(survey, language, Optional.empty());
            String days = coolingOff.replaceAll("\\D", "");
            for (TemplateInstance part : List.of(new InviteText(invite), new InviteHtml(invite))) {
                Stream<String> lines = part.setLocale(language).render().lines();
                String foot = lines.filter(line -> line.contains(invite.lastDay()))
                        .findFirst()
                        .orElseThrow();
                assertThat(Jsoup.parse(foot.replaceAll("<br>.*", "")).text().replace(invite.lastDay(), ""))
                        .matches(text -> text.matches(".*\\b" + (said ? days : "\\d+") + "\\b.*") == said);
            }
        }
    }

    private static List<String> points(Survey survey) {
        ScaleQuestion question = survey.outcome().orElseThrow();
        return IntStream.rangeClosed(question.scale().lowest(), question.scale().highest())
                .mapToObj(String::valueOf)
                .toList();
    }

    private Invite invite(Survey survey, String language, Optional<String> firstName) {
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                survey.id(),
                "hash",
                UUID.randomUUID(),
                UUID.randomUUID(),
                language,
                InvitationState.SCHEDULED,
                Reason.DUE,
                "Sent.",
                now,
                1,
                Optional.empty(),
                Optional.empty(),
                Map.of("order.number", "10482"));
        Customer customer = new Customer(
                invitation.customerId(), "ann@mail.example", firstName, Optional.empty(), Optional.of(language));
        return writer.write(invitation, new Revision(survey, "hash", 1), customer, new InvitationToken(TOKEN));
    }
}
