package dev.earshot.invitation.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.purchase.PurchasesRecorded;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of customers: checked, shown, agreed to, taken once. */
abstract class UploadContract {

    private static final String ADDRESS = "/invitations/upload";

    /** Gets in the way of one event, once, as another transaction can. */
    @Singleton
    static class Stumble {
        final Set<String> keys = ConcurrentHashMap.newKeySet();

        void hear(@Observes PurchasesRecorded all) throws SQLException {
            if (keys.remove(all.purchases().get(0).event().key())) {
                throw new SQLException("could not serialize access", "40001");
            }
        }
    }

    @Inject
    Stumble stumble;

    @Inject
    Database database;

    @Inject
    SignedIn signedIn;

    @Inject
    UploadTaker taker;

    @Inject
    Uploads uploads;

    @Inject
    TestClock clock;

    private String session;
    private String id;

    @BeforeEach
    void somebody() {
        clock.set(TestClock.START);
        session = signedIn.session();
        id = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void showsWhatWouldHappenBeforeAnythingDoes() {
        String address = upload(table(3) + line("test-" + id).replace(",false", ",true"));
        assertThat(database.count("purchase where business_key like ?", "%" + id))
                .isZero();
        Document page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("4 lines can be taken; nothing is wrong with the table.");
        assertThat(page.text())
                .contains("3 would be asked with door", "For example: Held until", "1 would not be asked with door")
                .contains("customer.email");
        assertThat(database.count("customer where email like ?", "%" + id + "@example.com"))
                .as("what was foreseen is taken back")
                .isZero();
    }

    @Test
    void countsNobodyTwiceWhenAnotherTransactionGetsInTheWay() {
        stumble.keys.add("2-" + id);
        Document page = page(upload(table(3)));
        assertThat(stumble.keys).isEmpty();
        assertThat(page.text()).contains("3 would be asked with door");
    }

    @Test
    void takesItOnceWhenSomebodyAgrees() {
        String address = upload(table(250));
        press(address);
        assertThat(page(address).select("meta[http-equiv=refresh]")).isNotEmpty();
        taker.takeBatch();
        assertThat(page(address).select("h1").text()).isEqualTo("Taken: 250 new.");
        press(address);
        taker.takeBatch();
        assertThat(database.count("purchase where source = 'csv' and business_key like ?", "%" + id))
                .isEqualTo(250);
        assertThat(database.count(
                        "invitation i join purchase p on p.id = i.purchase_id where p.business_key like ?", "%" + id))
                .isEqualTo(250);
        String again = upload(table(250));
        assertThat(page(again).text()).contains("250 known before: nothing happens to them");
        press(again);
        taker.takeBatch();
        assertThat(page(again).select("h1").text()).isEqualTo("Taken: 0 new, 250 known before.");
        assertThat(database.count("invitation_upload_part p join invitation_upload u on u.id = p.upload_id "
                        + "where u.state <> 'CHECKED'"))
                .isZero();
    }

    @Test
    void takesNothingOfATableWithAMistakeUnlessTold() {
        String address = upload(table(2) + "no address,<b>x</b>,2026-03-01,false\n");
        Document page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("2 lines can be taken; 1 line of the table has mistakes.");
        assertThat(page.text()).contains("this is not an e-mail address we can write to", "no address");
        assertThat(page.select("main b").eachText()).doesNotContain("x");
        taker.takeBatch();
        assertThat(database.count("purchase where business_key like ?", "%" + id))
                .isZero();
        press(address);
        taker.takeBatch();
        assertThat(database.count("purchase where business_key like ?", "%" + id))
                .isEqualTo(2);
    }

    @Test
    void goesOnWhereItStopped() {
        String address = upload(table(150));
        press(address);
        UUID upload = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        uploads.take(uploads.waiting(1).get(0));
        assertThat(page(address).select("h1").text()).isEqualTo("Being taken: 100 lines of 150.");
        uploads.stop(upload, "Because.");
        taker.takeBatch();
        assertThat(page(address).select("h1").text())
                .isEqualTo("Stopped after 100 lines of 150. The rest is kept. Because.");
        press(address);
        taker.takeBatch();
        assertThat(page(address).select("h1").text()).isEqualTo("Taken: 150 new.");
    }

    @Test
    void refusesWhatIsNoTableAndForgetsWhatNobodyAgreedTo() {
        Response refused = post("PK\u0003\u0004");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This is a workbook");
        String address = upload(table(1));
        clock.forward(Duration.ofDays(2));
        uploads.forgetOld();
        assertThat(signedIn.browser().get(address).statusCode()).isEqualTo(404);
        assertThat(database.count("invitation_upload_part")).isZero();
    }

    @Test
    void takesLargeTablesHereAlone() {
        String large = table(1) + ("x".repeat(60) + ",,,\n").repeat(30_000);
        Response taken = post(large);
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(303);
        assertThat(page(taken.header("Location")).text()).contains("more.");
        byte[] body = large.getBytes(StandardCharsets.UTF_8);
        assertThat(browser()
                        .contentType("text/plain")
                        .body(body)
                        .post("/surveys/check")
                        .statusCode())
                .isEqualTo(413);
        assertThat(browser()
                        .multiPart("file", "a.csv", body)
                        .post("/inbox/dry-run")
                        .statusCode())
                .as("a form that does not say its length")
                .isEqualTo(411);
    }

    @Test
    void needsAFormOfItsOwnPage() {
        assertThat(signedIn.browser()
                        .multiPart("file", "a.csv", table(1).getBytes(StandardCharsets.UTF_8))
                        .post(ADDRESS)
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn.program().get(ADDRESS).statusCode()).isEqualTo(403);
        String address = upload(table(1));
        assertThat(signedIn.browser().post(address + "/take").statusCode()).isEqualTo(403);
        assertThat(signedIn.browser().get(ADDRESS + "/template.csv").asString()).startsWith("email,");
    }

    private String table(int lines) {
        StringBuilder csv = new StringBuilder("email,key,at,test\n");
        for (int i = 0; i < lines; i++) {
            csv.append(line(i + "-" + id));
        }
        return csv.toString();
    }

    private static String line(String key) {
        return key + "@example.com," + key + ",2026-03-01 10:00,false\n";
    }

    private String upload(String csv) {
        Response answer = post(csv);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location");
    }

    private Response post(String csv) {
        return browser()
                .multiPart("csrf", page(ADDRESS).select("input[name=csrf]").val())
                .multiPart("event", "contact.created")
                .multiPart("file", "customers.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(ADDRESS);
    }

    private void press(String address) {
        browser()
                .formParam("csrf", page(ADDRESS).select("input[name=csrf]").val())
                .post(address + "/take")
                .then()
                .statusCode(303);
    }

    private Document page(String address) {
        return Jsoup.parse(browser().get(address).asString());
    }

    private RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html").cookie("earshot", session);
    }
}
