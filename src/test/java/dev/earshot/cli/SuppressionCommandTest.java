package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.customer.Customers;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuppressionCommandTest {

    @Inject
    SuppressionCommand command;

    @Inject
    Suppressions suppressions;

    @Inject
    Customers customers;

    private final String email = "mara." + UUID.randomUUID() + "@mail.example";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void stopsAndLiftsByHand() {
        assertThat(run("show")).isEqualTo("This address may be written to.\n");
        assertThat(run("add"))
                .isEqualTo("Not written to: somebody at the shop decided that this customer gets no survey mails.\n");
        assertThat(suppressions.reason(email)).contains(SuppressionReason.BY_HAND);
        assertThat(run("lift")).isEqualTo("This address may be written to.\n");
    }

    @Test
    void liftsABounceButNoWish() {
        String key = customers.addressKey(email);
        for (SuppressionReason reason : SuppressionReason.values()) {
            suppressions.add(key, reason);
        }
        assertThat(run("lift")).startsWith("Not lifted, for it is the customer's own:\nNot written to: ");
        assertThat(suppressions.reasons(key))
                .containsExactly(SuppressionReason.COMPLAINT, SuppressionReason.UNSUBSCRIBED);
    }

    @Test
    void takesNoHalfCall() {
        assertThat(exit("suppression", "lift")).isEqualTo(Console.MISUSED);
        assertThat(exit("suppression", "forget", email)).isEqualTo(Console.MISUSED);
    }

    private String run(String deed) {
        out.reset();
        assertThat(exit("suppression", deed, email)).isZero();
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private int exit(String... words) {
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        return command.run(Arguments.of(words), new Console(new ByteArrayInputStream(new byte[0]), printer, printer));
    }
}
