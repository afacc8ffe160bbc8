package dev.earshot.walk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import dev.earshot.Database;
import dev.earshot.Shop;
import dev.earshot.TestClock;
import dev.earshot.account.ApiKeys;
import dev.earshot.account.Role;
import dev.earshot.account.Sessions;
import dev.earshot.account.Users;
import dev.earshot.invitation.queue.InvitationSender;
import dev.earshot.purchase.inbox.InboxReader;
import dev.earshot.rollup.Recount;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From a shop's order to a point on the trend line and a closed follow-up: the nine steps of README.md. */
abstract class WalkContract {

    private static final String EMAIL = "zoe.walk@example.com";

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @Inject
    InboxReader inbox;

    @Inject
    InvitationSender sender;

    @Inject
    Recount recount;

    @Inject
    Users users;

    @Inject
    Sessions sessions;

    @Inject
    ApiKeys apiKeys;

    GreenMail mails;

    @Test
    void anOrderBecomesAPointOnTheTrendLine() throws Exception {
        clock.set(TestClock.START);
        theShopReportsAnOrderAndRepeatsItself();
        theDecisionIsOneSentence();
        Document form = theMailsLinkOpensAFormAndWritesNothing(theMailArrives());
        theAnswerIsTakenOnce(form);
        assertThat(recount.differences()).isEmpty();
        theTrendShowsIt();
        somebodyClosesTheLoop();
    }

    private void theShopReportsAnOrderAndRepeatsItself() {
        Instant now = clock.instant();
        String order = Shop.order("order.completed", "walk-1", EMAIL, now);
        assertThat(Shop.post("msg_walk_1", order, now)).isEqualTo(200);
        assertThat(Shop.post("msg_walk_1", order, now)).isEqualTo(200);
        assertThat(database.count("inbox_delivery where delivery_key = 'msg_walk_1'"))
                .isOne();
        assertThat(Shop.post("msg_walk_2", order, now)).isEqualTo(200);
        inbox.readBatch();
        assertThat(database.read("select state from inbox_delivery where delivery_key like 'msg_walk%' order by 1"))
                .containsExactly("RECORDED", "REPEATED");
        assertThat(database.count("invitation where survey_id = 'walk'")).isOne();
    }

    private void theDecisionIsOneSentence() {
        assertThat(database.read("select sentence from invitation where survey_id = 'walk'"))
                .containsExactly("Held until Wed 4 Mar 2026, 10:00: 2 days after order completed.");
        sender.sendBatch();
        assertThat(database.read("select state from invitation where survey_id = 'walk'"))
                .containsExactly("SCHEDULED");
        clock.forward(Duration.ofDays(2));
        sender.sendBatch();
        clock.forward(Duration.ofMinutes(1)); // What the mail server put off is due again.
        sender.sendBatch();
        assertThat(sender.sendBatch()).as("nothing is sent twice").isZero();
        assertThat(database.read("select state from invitation where survey_id = 'walk'"))
                .containsExactly("SENT");
    }

    private String theMailArrives() throws Exception {
        MimeMessage mail = List.of(mails.getReceivedMessages()).stream()
                .filter(m -> recipient(m).equals(EMAIL))
                .reduce((one, two) -> {
                    throw new AssertionError("two mails for one invitation");
                })
                .orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Wie war deine Bestellung?");
        assertThat(mail.getHeader("From")[0]).startsWith("=?UTF-8?B?").endsWith("<survey@example.com>");
        assertThat(mail.getHeader("Cc")).isNull();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).startsWith("<http://ask.example.com/u/v1.");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        String text = content(parts.getBodyPart(0), "text/plain");
        Document html = Jsoup.parse(content(parts.getBodyPart(1), "text/html"));
        assertThat(text)
                .contains("Hallo Zoë,", "Wie wahrscheinlich empfiehlst du uns?", "Müller & Söhne, Hafenstraße 12");
        assertThat(html.select("a.score").eachText())
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(html.select("html").attr("lang")).isEqualTo("de");
        String link = html.select("a.score").get(3).attr("href");
        assertThat(text).contains("3: " + link);
        Matcher path = Pattern.compile("http://ask\\.example\\.com(/r/[A-Za-z0-9_-]{22}\\?score=3)")
                .matcher(link);
        assertThat(path.matches()).isTrue();
        return path.group(1);
    }

    private Document theMailsLinkOpensAFormAndWritesNothing(String path) {
        given().head(path).then().statusCode(200);
        Response page = given().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        Document form = Jsoup.parse(page.asString());
        assertThat(form.select("input[name=recommend][checked]").eachAttr("value"))
                .containsExactly("3");
        assertThat(database.count("response where survey_id = 'walk'")).isZero();
        form.setBaseUri(path.substring(0, path.indexOf('?')));
        return form;
    }

    private void theAnswerIsTakenOnce(Document form) {
        String path = form.baseUri();
        String key = form.select("input[name=key]").val();
        String long300 = "x".repeat(300);
        Response wrong = given().formParams("page", 1, "key", key, "recommend", "3", "reason", long300)
                .post(path);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("textarea[name=reason]").text())
                .isEqualTo(long300);
        for (int time = 1; time <= 2; time++) {
            given().formParams("page", 1, "key", key, "recommend", "3", "reason", "Zu spät, leider.")
                    .post(path)
                    .then()
                    .statusCode(200);
        }
        given().formParams("page", 2, "key", key, "speed", "2")
                .post(path)
                .then()
                .statusCode(200);
        assertThat(database.count("response where survey_id = 'walk'")).isOne();
        assertThat(database.count("answer_change c join response r on r.id = c.response_id where r.survey_id = 'walk'"))
                .isZero();
        assertThat(database.read("select r.content_hash from response r join invitation i on i.id = r.invitation_id"
                        + " and i.content_hash = r.content_hash where r.survey_id = 'walk'"))
                .hasSize(1);
    }

    private void theTrendShowsIt() {
        Response trend = given().header("Authorization", "Bearer " + apiKeys.add("walk"))
                .queryParam("survey", "walk")
                .queryParam("by", "day")
                .queryParam("from", "2026-03-01")
                .queryParam("to", "2026-03-04")
                .get("/api/v1/trend");
        assertThat(trend.statusCode()).as(trend.asString()).isEqualTo(200);
        assertThat(trend.jsonPath().getList("points.n", Integer.class)).containsExactly(0, 0, 0, 1);
        assertThat(trend.jsonPath().getDouble("points[3].value")).isEqualTo(-100.0);
        String page = given().cookie("earshot", session())
                .get("/trend?survey=walk&by=day&from=2026-03-01&to=2026-03-04")
                .asString();
        assertThat(Jsoup.parse(page).select("table").text()).contains("−100");
    }

    private void somebodyClosesTheLoop() {
        String session = session();
        Document list = listWith("Zoë", session);
        Element flagged = list.select("li:contains(Zoë)").first();
        assertThat(flagged.text()).contains("Scored 3 of 10. Speed rated 2 of 10.", "Take it");
        Document customer = Jsoup.parse(given().cookie("earshot", session)
                .get(flagged.select("a").attr("href"))
                .asString());
        assertThat(customer.text()).contains("Zu spät, leider.");
        String action = customer.select("form.sheet").attr("action");
        given().cookie("earshot", session)
                .formParams("outcome", "solved")
                .post(action)
                .then()
                .statusCode(403);
        given().cookie("earshot", session)
                .redirects()
                .follow(false)
                .formParams(
                        "outcome",
                        "solved",
                        "note",
                        "Called her.",
                        "csrf",
                        customer.select("input[name=csrf]").val())
                .post(action)
                .then()
                .statusCode(303);
        assertThat(given().cookie("earshot", session)
                        .get("/at-risk?show=resolved")
                        .asString())
                .contains("Solved", "Called her.", "owner.walk");
    }

    /** The page of the list somebody stands on; other tests have left people on it. */
    private static Document listWith(String name, String session) {
        String address = "/at-risk";
        while (true) {
            Document page =
                    Jsoup.parse(given().cookie("earshot", session).get(address).asString());
            Element next = page.select("nav.pages a:contains(Next)").first();
            if (page.text().contains(name) || next == null) {
                return page;
            }
            address = next.attr("href");
        }
    }

    private String session() {
        return sessions.open(users.put("owner.walk@example.com", "a long enough one", Role.OWNER));
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getHeader("To")[0];
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(BodyPart part, String type) throws Exception {
        assertThat(part.getContentType()).startsWith(type);
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
