package dev.earshot.browser;

import static io.restassured.RestAssured.given;

import dev.earshot.Database;
import dev.earshot.Shop;
import dev.earshot.TestClock;
import dev.earshot.account.Role;
import dev.earshot.account.Users;
import dev.earshot.insight.PastOrders;
import dev.earshot.insight.digest.DigestLinks;
import dev.earshot.insight.response.search.IndexTail;
import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.insight.topic.precision.Reviews;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.Origin;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;

/** A year of orders and what was said about them, a delivery in the inbox, and somebody who is unhappy. */
@Singleton
class SeededWorld {

    private final TestClock clock;
    private final Database database;
    private final PastOrders orders;
    private final Topics topics;
    private final CommentPass pass;
    private final Reviews reviews;
    private final IndexTail tail;
    private final SentInvitations invitations;
    private final Users users;
    private final DigestLinks digests;
    private final SeededHelp help;
    private final SeededFiles files;
    private Optional<SentInvitations.Sent> unhappy = Optional.empty();

    SeededWorld(
            TestClock clock,
            Database database,
            PastOrders orders,
            Topics topics,
            CommentPass pass,
            Reviews reviews,
            IndexTail tail,
            SentInvitations invitations,
            Users users,
            DigestLinks digests,
            SeededHelp help,
            SeededFiles files) {
        this.clock = clock;
        this.database = database;
        this.orders = orders;
        this.topics = topics;
        this.pass = pass;
        this.reviews = reviews;
        this.tail = tail;
        this.invitations = invitations;
        this.users = users;
        this.digests = digests;
        this.help = help;
        this.files = files;
    }

    /** Before each test: it is written once, and again when somebody has taken the unhappy one off the list. */
    void write() throws IOException {
        clock.set(TestClock.START);
        if (unhappy.isPresent() && database.count("follow_up where customer_id = ?", customer()) > 0) {
            return;
        }
        orders.write("pages", 2_400, 280, TestClock.START);
        orders.write("pages-few", 12, 10, TestClock.START);
        help.write();
        tail.reopen();
        topics.take(Files.readString(Path.of("surveys/topics.yaml")));
        while (pass.run(40)) {}
        drawComments();
        Shop.post("msg_pages", Shop.order("no.event", "pages", "p@example.com", clock.instant()), clock.instant());
        SentInvitations.Sent sent = invitations.of("follow");
        String form = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(form).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", 2)
                .post(form)
                .then()
                .statusCode(200);
        unhappy = Optional.of(sent);
        // Somebody's since yesterday, and late.
        users.put("analyst@shop.example", "a long password", Role.ANALYST);
        database.write(
                "update follow_up set status = 'CONTACTED', due_on = ?, owner_id ="
                        + " (select id from account_user where email = 'analyst@shop.example') where customer_id = ?",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2),
                sent.customer());
    }

    private void drawComments() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        reviews.draw(
                "pages",
                Origin.INVITED,
                "delivery",
                today.minusYears(1),
                today,
                database
                        .read("select cast(response_id as varchar(36)) from comment_reading where survey_id = 'pages'"
                                + " and origin = 'INVITED' and topics like '% delivery %'")
                        .stream()
                        .map(UUID::fromString)
                        .toList(),
                "analyst@shop.example");
    }

    private UUID customer() {
        return unhappy.orElseThrow().customer();
    }

    /** With the names of this world for the words in braces; somebody must have signed in. */
    String address(String path) {
        return path.replace("{customer}", customer().toString())
                .replace("{file}", path.contains("exports") ? files.write().toString() : "")
                .replace(
                        "{case}",
                        database.read("select cast(id as varchar(36)) from follow_up where customer_id = ?", customer())
                                .get(0))
                .replace(
                        "{delivery}",
                        database.read("select cast(max(id) as varchar(36)) from inbox_delivery")
                                .get(0))
                .replace(
                        "{token}",
                        digests.token(users.withEmail("analyst@shop.example")
                                .orElseThrow()
                                .id()));
    }
}
