package dev.earshot.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.contact.Reason;
import dev.earshot.customer.Customer;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.survey.Survey;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails have the shape of the reference mail: what mail programs, screen readers and filters rely on. */
@QuarkusTest
class InviteShapeTest {

    private static final Path REFERENCE = Path.of("src/test/resources/email/invite.reference.html");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
    private static final int MOST_BYTES = 30_000;
    private static final String TOKEN = "A".repeat(22);

    @Inject
    InviteWriter writer;

    @Inject
    InviteMail mails;

    @ParameterizedTest
    @CsvSource({"en,0", "de,0", "fr,0", "es,0", "ar,0", "en,1", "de,1", "fr,2", "es,3", "ar,1"})
    void hasTheShapeOfTheReference(String language, int number) throws IOException {
        OutgoingMail mail = mail(language, number, Map.of("order.number", "10482"));
        Document ours = Jsoup.parse(mail.html());
        Document reference = Jsoup.parse(Files.readString(REFERENCE));
        for (Document each : List.of(reference, ours)) {
            String tongue = each == ours ? language : "de";
            String direction = tongue.equals("ar") ? "rtl" : "ltr";
            for (String part : List.of("html", "[role=article][aria-roledescription=email][aria-label]")) {
                assertThat(each.select(part)).hasSize(1);
                assertThat(each.select(part).attr("lang")).isEqualTo(tongue);
                assertThat(each.select(part).attr("dir")).isEqualTo(direction);
            }
            assertThat(each.select("table:not([role=presentation])")).isEmpty();
            assertThat(each.select("img, script, form, iframe, link, object, video, [background], [src]"))
                    .as("what mail programs block or fetch")
                    .isEmpty();
            assertThat(each.select("a[href*=score=], a[href*=?s=]")).hasSize(11);
            assertThat(each.select("meta[name=color-scheme]")).hasSize(1);
            assertThat(each.title()).isNotBlank();
            assertThat(each.body().child(0).attr("style")).as("preheader").contains("display:none");
        }
        assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(mail.html()).doesNotContain("url(", "@import", "expression(");
    }

    @ParameterizedTest
    @CsvSource({"en,0", "de,1", "fr,0", "es,2", "ar,1"})
    void saysAllInBothPartsWithTheSameLinks(String language, int number) {
        OutgoingMail mail = mail(language, number, Map.of("order.number", "10482"));
        Document html = Jsoup.parse(mail.html());
        TreeSet<String> links = new TreeSet<>(html.select("a[href]").eachAttr("href"));
        assertThat(links).hasSize(12).allMatch(link -> link.startsWith("http://ask.example.com/"));
        assertThat(new TreeSet<>(addresses(mail.text()))).isEqualTo(links);
        for (int score = 0; score <= 10; score++) {
            assertThat(links).contains("http://ask.example.com/r/" + TOKEN + "?score=" + score);
        }
        // With styles off, what is left is the text in its order.
        html.select("style, head").forEach(Element::remove);
        assertThat(html.text()).contains("10482", "Hafenstraße 12, 28195 Bremen", "Müller & Söhne");
        assertThat(mail.text()).contains("10482", "Hafenstraße 12, 28195 Bremen", "Müller & Söhne");
        assertThat(mail.text().lines()).allMatch(line -> line.length() < 998);
    }

    @Test
    void saysThatAReminderIsOneInEveryLanguage() {
        List<String> languages = List.of("en", "de", "fr", "es", "ar");
        assertThat(languages.stream()
                        .map(language -> mail(language, 1, Map.of()).subject()))
                .doesNotHaveDuplicates()
                .allSatisfy(subject -> assertThat(subject)
                        .matches("(?U)(A reminder|Erinnerung|Petit rappel|Un recordatorio|تذكير)\\s?: .+"));
        for (String language : languages) {
            assertThat(mail(language, 1, Map.of()).text())
                    .isNotEqualTo(mail(language, 0, Map.of()).text());
        }
    }

    @Test
    void carriesTheHeadersThatFiltersAndProvidersAskFor() throws Exception {
        OutgoingMail first = mail("de", 0, Map.of());
        OutgoingMail reminder = mail("de", 2, Map.of());
        Map<String, String> headers = first.headers();
        assertThat(headers.get("Message-ID")).matches("<inv\\.[0-9a-f-]{36}\\.1@example\\.com>");
        assertThat(reminder.headers().get("Message-ID")).matches("<inv\\.[0-9a-f-]{36}\\.r2\\.1@example\\.com>");
        assertThat(headers)
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("To", "ann@xn--mller-kva.example");
        assertThat(headers.get("List-Unsubscribe")).startsWith("<http://ask.example.com/u/v1.");
        assertThat(headers.get("Feedback-ID")).matches("[a-z0-9-]+:example\\.com:invite:[A-Za-z0-9]{5,15}");
        assertThat(reminder.headers().get("Feedback-ID")).contains(":reminder:");
        assertThat(headers.get("List-ID")).endsWith("<surveys.example.com>");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(headers.get("From"))))
                .isEqualTo("Müller & Söhne <survey@example.com>");
        assertThat(headers.values()).allMatch(value -> value.chars().allMatch(c -> c < 0x7f));
        assertThat(headers.values())
                .allMatch(value -> value.replace("\r\n ", "").chars().allMatch(c -> c >= 0x20));
    }

    /** Mail programs would make a link of it under the shop's name. */
    @Test
    void printsNoLinkThatAShopPutIntoAnOrder() {
        OutgoingMail mail = mail("en", 0, Map.of("order.number", "see https://evil.example/x"));
        assertThat(mail.text()).doesNotContain("evil.example");
        assertThat(mail.html()).doesNotContain("evil.example");
    }

    private static List<String> addresses(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
    }

    private OutgoingMail mail(String language, int number, Map<String, String> facts) {
        Survey survey = SurveyFiles.read(Path.of("surveys")).files().stream()
                .map(file -> file.reading().sound().orElseThrow().survey())
                .filter(shipped -> shipped.id().equals("post-purchase"))
                .findFirst()
                .orElseThrow();
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                survey.id(),
                "hash",
                UUID.randomUUID(),
                UUID.randomUUID(),
                language,
                InvitationState.SENT,
                Reason.DUE,
                "Sent.",
                now,
                1,
                Optional.of(now),
                Optional.of(now),
                facts);
        Customer customer = new Customer(
                invitation.customerId(),
                "ann@müller.example",
                Optional.of("<b>Zoë</b>"),
                Optional.empty(),
                Optional.of(language));
        Invite invite = writer.write(
                invitation, number, new Revision(survey, "hash", 1), customer, InvitationToken.valueOf(TOKEN));
        return mails.of(invite, invitation.id(), number, 1, customer.email());
    }
}
