package dev.earshot.followup.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.QuietTimes;
import dev.earshot.invitation.SentInvitations;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of a customer beside what happened. */
abstract class AboutContract {

    @Inject
    SentInvitations invitations;

    @Inject
    Customers customers;

    @Inject
    QuietTimes quietTimes;

    @Inject
    Database database;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @Test
    void tellsOfOrdersOnlyWhatIsKept() {
        SentInvitations.Sent sent = invitations.of("follow");
        for (int day = 1; day <= 24; day++) {
            order(sent.customer(), "A-" + day, clock.instant().minus(Duration.ofDays(10 * day)));
        }
        Document page = page(sent.customer(), "en");
        assertThat(page.select(".timeline li").text())
                .contains("Order paid: A-1, €184.50, 2 items (MUG-1, MUG-2), Swiftline");
        assertThat(page.select(".facts").text())
                .contains("Orders 24", "Last 12 months €4,428", "Place Germany", "Customer since July 2025");
        assertThat(page.select("nav.pages a[href*=cursor]").text()).isEqualTo("7 older orders");
        Document german = page(sent.customer(), "de");
        assertThat(german.select(".facts").text()).contains("Ort Deutschland", "4.428 €");
        assertThat(german.select(".timeline li").text()).contains("Bestellung bezahlt: A-1, 184,50 €, 2 Artikel");
        assertThat(german.select("nav.pages a[href*=cursor]").text()).isEqualTo("7 ältere Bestellungen");
    }

    @Test
    void saysFromWhenTheyMayBeAskedAgain() {
        SentInvitations.Sent sent = invitations.of("follow");
        assertThat(quietTimes.of(customers.get(sent.customer()).orElseThrow()))
                .hasValueSatisfying(time -> assertThat(time).isAfter(clock.instant()));
        assertThat(page(sent.customer(), "en").select(".facts").text()).contains("Survey mails Yes, next not before ");
        assertThat(page(sent.customer(), "de").select(".facts").text())
                .contains("Umfrage-Mails Ja, die nächste nicht vor dem ");
        clock.forward(Duration.ofDays(400));
        assertThat(page(sent.customer(), "en").select(".facts").text()).endsWith("Survey mails Yes");
    }

    @Test
    void tagsByRuleStandBesideTheComment() {
        SentInvitations.Sent sent = invitations.of("browser");
        answerWithWords(sent, "The parcel was late again.");
        assertThat(page(sent.customer(), "en").select(".tag").eachText()).doesNotContain("missed promise");
        database.write(
                "insert into tag_rule (rule_id, survey_id, tag, words, made_by, made_at) values (?, 'browser', ?, ?, ?, ?)",
                UUID.randomUUID(),
                "missed promise",
                "late again",
                "pia@shop.example",
                clock.instant());
        assertThat(page(sent.customer(), "en").select(".tag").eachText()).contains("missed promise");
        database.write("delete from tag_rule where tag = 'missed promise'");
    }

    @Test
    void aPromoterWhoFellIsCalledOne() {
        SentInvitations.Sent first = invitations.of("follow");
        give(first, 9);
        for (int score : new int[] {10, 3}) {
            clock.forward(Duration.ofDays(100));
            SentInvitations.Sent next = invitations.of("follow");
            database.write("update invitation set customer_id = ? where id = ?", first.customer(), next.invitation());
            give(next, score);
        }
        assertThat(page(first.customer(), "en").select(".finding").text())
                .matches("A promoter for 6 months, until 18 Sept?: 3 of 10\\.");
        assertThat(page(first.customer(), "de").select(".finding").text())
                .startsWith("Promotor seit 6 Monaten, bis am 18. Sept");
    }

    private void give(SentInvitations.Sent sent, int score) {
        send(sent, Map.of("recommend", String.valueOf(score)));
    }

    private void answerWithWords(SentInvitations.Sent sent, String words) {
        send(sent, Map.of("recommend", "3", "reason", words));
    }

    private void send(SentInvitations.Sent sent, Map<String, String> answers) {
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("page", 1, "key", key)
                .formParams(answers)
                .post(path)
                .then()
                .statusCode(200);
    }

    private void order(UUID customer, String number, Instant at) {
        database.write(
                "insert into purchase (id, source, type, business_key, order_key, happened_at, customer_id, facts,"
                        + " recorded_at) values (?, 'test', 'order.paid', ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                number + customer,
                at,
                customer,
                "{\"order.number\":\"" + number + "\",\"order.total\":\"184.50\",\"order.currency\":\"EUR\","
                        + "\"order.items\":\"2\",\"order.skus\":\"MUG-1, MUG-2\",\"order.courier\":\"Swiftline\","
                        + "\"customer.country\":\"DE\"}",
                clock.instant());
    }

    private Document page(UUID customer, String language) {
        return Jsoup.parse(people.browser()
                .header("Accept-Language", language)
                .get("/customers/" + customer)
                .asString());
    }
}
