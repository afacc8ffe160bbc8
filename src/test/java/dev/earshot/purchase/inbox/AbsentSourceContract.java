package dev.earshot.purchase.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.platform.signature.Vector;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was accepted before somebody spoilt its source, or took it away, waits for it. */
abstract class AbsentSourceContract {

    private static final String SOURCE =
            """
            %s:
              signature: hmac-sha256-hex
              secrets: ["${EARSHOT_SECRET_PLAIN}"]
              preset: shopify
            """;

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    @Inject
    InboxReader reader;

    @Inject
    SourceCatalog sources;

    @Inject
    TestClock clock;

    private final String id = "absent-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void openTheShop() {
        clock.set(TestClock.START);
        inbox.keep(id, "one", Map.of("x-shopify-topic", "orders/paid"), Vector.bytes("own/shopify/orders-paid.json"));
    }

    @AfterEach
    void closeTheShop() {
        sources.load(null);
    }

    @Test
    void waitsUntilTheSourceIsMendedAndGoesOnByItself() {
        sources.take("sources.yaml", SOURCE.formatted(id).replace("preset: shopify", "preset: shopifi"));
        reader.readBatch();
        assertThat(of("state")).isEqualTo("WAITING");
        assertThat(of("reason"))
                .isEqualTo("Waits: the source \"" + id
                        + "\" has a mistake in sources.yaml. It goes on by itself when that is mended.");
        clock.forward(Duration.ofDays(8));
        assertThat(reader.readBatch()).as("not read again and again").isZero();
        sources.take("sources.yaml", SOURCE.formatted(id));
        reader.readBatch();
        assertThat(of("state")).isEqualTo("RECORDED");
    }

    @Test
    void waitsForASourceThatIsNotThereAndHoldsNothingUp() {
        sources.take("sources.yaml", SOURCE.formatted(id + "-other"));
        inbox.keep(
                id + "-other",
                "two",
                Map.of("x-shopify-topic", "orders/paid"),
                Vector.bytes("own/shopify/orders-paid.json"));
        reader.readBatch();
        assertThat(of("state")).isEqualTo("WAITING");
        assertThat(of("reason")).contains("\"" + id + "\" is not in sources.yaml.");
        assertThat(database.count("inbox_delivery where source = '" + id + "-other' and state = 'RECORDED'"))
                .isOne();
    }

    private String of(String column) {
        return database.read("select " + column + " from inbox_delivery where source = ?", id)
                .get(0);
    }
}
