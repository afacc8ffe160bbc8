package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.Customers;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.ErasureCounts;
import dev.earshot.rollup.Recount;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EraseCommandTest {

    @Inject
    EraseCommand command;

    @Inject
    SentInvitations invitations;

    @Inject
    Customers customers;

    @Inject
    Suppressions suppressions;

    @Inject
    ErasureCounts erasures;

    @Inject
    Recount recount;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
    }

    @Test
    void removesACustomerWithEverythingTheySaid() {
        SentInvitations.Sent sent = invitations.of("follow");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String key = Jsoup.parse(RestAssured.given().get("/r/" + sent.token()).asString())
                .select("input[name=key]")
                .val();
        RestAssured.given()
                .formParams("page", 1, "key", key, "recommend", 1)
                .post("/r/" + sent.token())
                .then()
                .statusCode(200);
        RestAssured.given()
                .formParams("page", 1, "key", key, "recommend", 2)
                .post("/r/" + sent.token())
                .then()
                .statusCode(200);
        assertThat(database.count("follow_up where customer_id = ?", sent.customer()))
                .isEqualTo(1);
        suppressions.add(customers.addressKey(sent.email()), SuppressionReason.UNSUBSCRIBED);
        long before = erasures.of("follow", today, today.plusDays(1));

        assertThat(exit("erase", sent.email())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Erased with the customer: 1 response, 1 invitation, 1 purchase.");
        for (String rows : new String[] {
            "customer where id = ?",
            "response where customer_id = ?",
            "invitation where customer_id = ?",
            "purchase where customer_id = ?",
            "follow_up where customer_id = ?"
        }) {
            assertThat(database.count(rows, sent.customer())).as(rows).isZero();
        }
        assertThat(suppressions.reason(sent.email())).contains(SuppressionReason.UNSUBSCRIBED);
        assertThat(erasures.of("follow", today, today.plusDays(1))).isEqualTo(before + 1);
        assertThat(recount.check("follow").sentences()).isEmpty();
        assertThat(database.read("select detail from audit_entry where deed = 'customer erased'"))
                .anyMatch(detail -> detail.startsWith(customers.addressKey(sent.email())))
                .noneMatch(detail -> detail.contains(sent.email()));
    }

    @Test
    void saysWhereNobodyHasTheAddress() {
        assertThat(exit("erase", "nobody@mail.example")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("No customer has this address.");
        assertThat(exit("erase")).isEqualTo(Console.MISUSED);
        assertThat(exit("erase", "nobody")).isEqualTo(Console.MISUSED);
    }

    private int exit(String... words) {
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        return command.run(Arguments.of(words), new Console(new ByteArrayInputStream(new byte[0]), printer, printer));
    }
}
