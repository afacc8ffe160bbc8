package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KillIT {

    private static final int ENOUGH = 300;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void losesNothingAcknowledgedAndSendsNothingTwice(Engine engine) {
        Store store = engine.create(home);
        Program program = program(store);

        BusyShop shop = untilKilled(program);

        assertThat(shop.refusals()).isEmpty();
        assertThat(shop.sent())
                .as("some were not answered")
                .hasSizeGreaterThan(shop.acknowledged().size());
        Set<String> kept = Set.copyOf(store.read("select delivery_key from inbox_delivery"));
        assertThat(shop.acknowledged()).allMatch(order -> kept.contains(order.deliveryKey()), "is in the inbox");
        oneMailLeftUnrecorded(store);
        List<String> claimed = store.read("select cast(id as varchar) from invitation where state = 'SENDING'");

        try (Server server = program.serve()) {
            for (Order order : shop.sent()) {
                assertThat(server.deliver(order)).isEqualTo(200);
            }
            Waiting.until("every order read, every mail written", () -> isIdle(store, claimed.size()));
        }

        assertThat(store.read("select state || ': ' || reason from inbox_delivery where state <> 'RECORDED'"))
                .isEmpty();
        eachOnce(store.read("select business_key from purchase"), shop.sent());
        eachOnce(
                store.read("select p.business_key from invitation i join purchase p on p.id = i.purchase_id"),
                shop.sent());
        assertThat(store.read("select cast(invitation_id as varchar) from outbox_mail"))
                .doesNotHaveDuplicates();
        assertThat(store.read("select cast(id as varchar) from invitation where state = 'SENDING'"))
                .as("a mail that may have left is not sent again")
                .containsExactlyInAnyOrderElementsOf(claimed);
        assertThat(store.count("invitation where state = 'SENT'"))
                .isEqualTo(shop.sent().size() - claimed.size());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void leavesNoMailInHandWhenItIsStoppedAmidSending(Engine engine) {
        Store store = engine.create(home);
        Program program = program(store);
        try (Server server = program.serve()) {
            for (int number = 0; number < ENOUGH; number++) {
                assertThat(server.deliver(new Order("S-" + number))).isEqualTo(200);
            }
            Waiting.until("busy with mails", () -> store.count("invitation where state = 'SENT'") > 0);
        }
        assertThat(store.count("invitation where state = 'SCHEDULED'"))
                .as("amid sending")
                .isPositive();
        assertThat(store.count("invitation where state = 'SENDING'")).isZero();
        try (Server server = program.serve()) {
            Waiting.until("every mail sent", () -> store.count("invitation where state = 'SENT'") == ENOUGH);
        }
        assertThat(store.read("select cast(invitation_id as varchar) from outbox_mail"))
                .hasSize(ENOUGH)
                .doesNotHaveDuplicates();
    }

    private Program program(Store store) {
        return Program.in(home)
                .on(store)
                .with("EARSHOT_SECRET_PLAIN", Order.SECRET)
                .with("EARSHOT_JOBS_EVERY", "1s")
                .with("EARSHOT_PACE_PER_DOMAIN", "0")
                .survey("delivered", Surveys.DELIVERED);
    }

    /** Kills the server amid requests and mails. */
    private static BusyShop untilKilled(Program program) {
        try (Server server = program.serve()) {
            BusyShop shop = new BusyShop(server);
            Waiting.until(
                    "busy with orders and mails",
                    () -> shop.acknowledged().size() >= ENOUGH && server.log().contains("invitation sent"));
            server.kill();
            shop.awaitSilence();
            return shop;
        }
    }

    /** As if the kill had come between a mail and the note that it was sent. */
    private static void oneMailLeftUnrecorded(Store store) {
        String sent = store.read("select cast(id as varchar) from invitation where state = 'SENT'")
                .get(0);
        store.write("update invitation set state = 'SENDING' where cast(id as varchar) = ?", sent);
    }

    /** @param claimed mails that stay claimed */
    private static boolean isIdle(Store store, int claimed) {
        return store.count("inbox_delivery where state = 'RECEIVED'") == 0
                && store.count("invitation where state = 'SCHEDULED'") == 0
                && store.count("invitation where state = 'SENDING'") == claimed;
    }

    private static void eachOnce(List<String> found, Set<Order> orders) {
        assertThat(found).doesNotHaveDuplicates();
        List<String> missing = new ArrayList<>(orders.stream().map(Order::id).toList());
        missing.removeAll(found);
        assertThat(missing).isEmpty();
        assertThat(found).hasSameSizeAs(orders);
    }
}
