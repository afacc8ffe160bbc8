package dev.earshot.insight.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Shop;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.invitation.bounce.BounceKeeper;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.Failure;
import dev.earshot.invitation.bounce.report.Report;
import dev.earshot.invitation.link.LinkJudge;
import dev.earshot.invitation.queue.InvitationSender;
import dev.earshot.purchase.inbox.InboxReader;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator reads about the invitations: how far they came, why others were not sent, and each single decision. */
abstract class DeliveryContract {

    private static final String PAGE = "/delivery?survey=arrivals";

    private static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static final Pattern RELEASE = Pattern.compile("action=\"(/delivery/[^\"]+/release)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @Inject
    InboxReader reader;

    @Inject
    InvitationSender sender;

    @Inject
    SentInvitations invitations;

    @Inject
    LinkJudge judge;

    @Inject
    BounceKeeper bounces;

    @Inject
    SignedIn signedIn;

    @Inject
    TestClock clock;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String ann = "ann-" + run + "@example.com";
    private final String ben = "ben-" + run + "@example.com";
    private String session = "";

    /** Nothing else happened in the weeks before. */
    private static Duration later = Duration.ofDays(500);

    @BeforeEach
    void threeReturns() {
        later = later.plusDays(200);
        clock.set(TestClock.START.plus(later));
        session = signedIn.session();
        give("r1", ann, ", \"total\": 10");
        give("r2", ann, ", \"total\": 10");
        give("r3", ben, "");
        reader.readBatch();
    }

    @AfterEach
    void goBack() {
        clock.set(TestClock.START);
    }

    @Test
    void countsHowFarTheyCameAndWhyNotFurther() {
        assertThat(page(PAGE))
                .contains("<b>3</b> returns completed")
                .contains("<b>2</b> invites scheduled")
                .contains("<b>0</b> sent")
                .contains("Why 1 was held back")
                .contains("Asked within the last 90 days")
                .contains("A person, to look at it");
        clock.forward(Duration.ofDays(3));
        sender.sendBatch();
        assertThat(page(PAGE)).contains("<b>1</b> sent").contains("<b>0</b> answered");
        Failure refused = Failure.of("failed", "5.7.1", "550 5.7.1 Blocked", Set.of(ann));
        bounces.keep(
                new Report.Undelivered(Clues.NONE, List.of(refused)),
                Origin.of(Origin.Source.POSTMARK, "blocked-" + run));
        assertThat(page(PAGE))
                .contains("1 bounce</h2>", "<td>Refused as unwanted (5.7.1)</td>")
                .as("counted again, though its day is remembered")
                .contains("<b>0</b> arrived", "1 bounced");
        assertThat(json("").getInt("bounced")).isEqualTo(1);
        assertThat(json("").getInt("arrived")).isZero();
    }

    @Test
    void programsReadTheSameCountsAndDecisionsWithoutAddresses() {
        JsonPath json = json("");
        assertThat(json.getInt("events")).isEqualTo(3);
        assertThat(json.getInt("scheduled")).isEqualTo(2);
        assertThat(json.getInt("sent")).isZero();
        assertThat(json.getList("dropped.reason")).containsExactly("cooling_off");
        assertThat(json.getList("held.reason")).containsExactlyInAnyOrder("delay", "skip_undecided");
        assertThat(json.getInt("waiting.count")).isGreaterThanOrEqualTo(2);
        assertThat(json.getList("decisions.sentence")).hasSize(3).allSatisfy(sentence -> assertThat(
                        Jsoup.parse(page(PAGE)).text())
                .contains((String) sentence));
        assertThat(json.prettify()).doesNotContain("@example.com");
        assertThat(Jsoup.parse(page(PAGE)).select(".finding").text()).endsWith(json.getString("finding"));
        assertThat(json("&reason=cooling_off").getList("decisions.reason")).containsExactly("cooling_off");
        signedIn.program().get("/api/v1/delivery?reason=whim").then().statusCode(400);
        signedIn.program().get("/api/v1/delivery?survey=nothing").then().statusCode(404);
    }

    private JsonPath json(String more) {
        return signedIn.program()
                .get("/api/v1/delivery?survey=arrivals" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Whoever answered had opened the form, whatever it looked like. */
    @Test
    void countsAFormAsOpenedByPeopleAndByWhoeverAnswered() {
        opens(invitations.of("tap"), PERSON);
        opens(invitations.of("tap"), "curl/8.5.0");
        SentInvitations.Sent answered = invitations.of("tap");
        opens(answered, "curl/8.5.0");
        given().formParam("page", 1).formParam("recommend", 3).post("/r/" + answered.token());
        clock.forward(Duration.ofMinutes(2));
        judge.judgeBatch();
        assertThat(page("/delivery?survey=tap"))
                .contains("<b>3</b> sent")
                .contains("<b>2</b> form opened")
                .contains("<b>1</b> answered");
    }

    @Test
    void saysTheSentenceForEachCustomer() {
        assertThat(page(PAGE + "&who=" + ann))
                .contains("2 days after return completed")
                .contains("one survey in 90 days")
                .contains(">a…" + ann.charAt(ann.indexOf('@') - 1) + "@example.com</a>")
                .doesNotContain("Let it go out");
        assertThat(page(PAGE + "&who=r2-" + run))
                .contains("one survey in 90 days")
                .doesNotContain("2 days after return completed");
        assertThat(page(PAGE + "&reason=cooling_off"))
                .contains("one survey in 90 days")
                .doesNotContain("2 days after return completed");
    }

    @Test
    void letsAPersonReleaseWhatCouldNotBeDecided() {
        String page = page(PAGE + "&reason=skip_undecided");
        Matcher form = RELEASE.matcher(page);
        assertThat(form.find()).isTrue();
        String path = form.group(1);
        assertThat(release(path, "forged")).isEqualTo(403);
        assertThat(release(path, csrf(page))).isEqualTo(303);
        assertThat(release(path, csrf(page))).as("twice").isEqualTo(404);
        clock.forward(Duration.ofDays(3));
        sender.sendBatch();
        assertThat(page(PAGE)).contains("<b>2</b> sent");
    }

    private void give(String key, String email, String total) {
        String body =
                """
                {"type": "return.completed", "data": {"return_id": "%s-%s", "completed_at": "%s", "store": "delivery-page"%s,
                 "customer": {"email": "%s", "locale": "en"}}}"""
                        .formatted(key, run, clock.instant(), total, email);
        assertThat(Shop.post("msg_" + key + run, body, clock.instant())).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1)); // All are read together, in the order they came.
    }

    private static void opens(SentInvitations.Sent sent, String userAgent) {
        given().header("User-Agent", userAgent)
                .header("Accept-Language", "en")
                .get("/r/" + sent.token() + "?score=9")
                .then()
                .statusCode(200);
    }

    private String page(String address) {
        return signedIn.browser(session)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int release(String path, String csrf) {
        return signedIn.browser(session).formParam("csrf", csrf).post(path).statusCode();
    }

    private static String csrf(String page) {
        Matcher field = CSRF.matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
