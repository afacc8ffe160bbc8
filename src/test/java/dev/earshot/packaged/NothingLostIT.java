package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two instances on PostgreSQL, or one on H2, between a shop that repeats itself and a mail server, while instances die again
 * and again amid their work.
 */
class NothingLostIT {

    private static final int ORDERS = 2_000;

    /** Orders delivered a while ago, whose mails are due at once. Those of the others are due in two days. */
    private static final int DUE = 400;

    private static final int KILLS = 3;

    /** Kept, or its level would be forgotten: a line for each of two thousand mailboxes says nothing. */
    private static final Logger CHATTER = Logger.getLogger("com.icegreen.greenmail");

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path home;

    @BeforeEach
    void openTheMailServer() {
        CHATTER.setLevel(Level.WARNING);
        mails.start();
    }

    @AfterEach
    void closeTheMailServer() {
        mails.stop();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyAcknowledgedOrderHasItsDecisionAndNoOrderTwoMails(Engine engine) throws Exception {
        Store store = engine.create(home);
        List<Order> orders = orders();
        try (Fleet fleet = new Fleet(programs(engine, store))) {
            StubbornShop shop = new StubbornShop(fleet, orders);
            for (int kill = 1; kill <= KILLS; kill++) {
                int enough = kill * ORDERS / (KILLS + 1);
                Waiting.until("busy", () -> shop.acknowledgements() >= enough);
                fleet.kill(kill % fleet.size());
            }
            shop.awaitEnd();
            assertThat(shop.unanswered()).as("requests that were cut off").isPositive();
            assertThat(shop.refusals()).isEmpty();
            assertThat(shop.acknowledged()).hasSize(ORDERS);

            for (int number = 0; number < fleet.size(); number++) {
                fleet.up(number);
            }
            Waiting.until("mails leave", () -> store.count("invitation where state = 'SENT'") > 0);
            fleet.kill(0);
            fleet.up(0); // H2's file would otherwise be opened by us, in its place.
            awaitDecisions(store);
            Waiting.until("every mail that is due sent", () -> isIdle(store));
        }
        Set<String> all = new TreeSet<>(orders.stream().map(Order::id).toList());
        assertThat(store.read("select business_key from purchase"))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(all);
        assertThat(store.count("invitation")).isEqualTo(ORDERS);
        List<String> sent = decided(store, "SENT");
        List<String> unknown = decided(store, "SENDING");
        assertThat(sent.size() + unknown.size())
                .as("every mail that was due went out, or it is listed that nobody knows")
                .isEqualTo(DUE);

        List<String> mailed = recipients();
        assertThat(mailed).as("no order has two mails").doesNotHaveDuplicates();
        assertThat(mailed).containsAll(sent);
        List<String> unexplained = new ArrayList<>(mailed);
        unexplained.removeAll(sent);
        assertThat(unknown).as("who may have got a mail is listed").containsAll(unexplained);
    }

    private List<Program> programs(Engine engine, Store store) {
        Program first = Program.in(home)
                .on(store)
                .with("EARSHOT_SECRET_PLAIN", Order.SECRET)
                .with("EARSHOT_JOBS_EVERY", "1s")
                .with("EARSHOT_PUBLIC_URL", "https://ask.example.com")
                .with("EARSHOT_MAIL_FROM", "survey@shop.example")
                .with("EARSHOT_SMTP_HOST", "127.0.0.1")
                .with("EARSHOT_SMTP_PORT", String.valueOf(mails.getSmtp().getPort()))
                .with("EARSHOT_SMTP_START_TLS", "DISABLED")
                .survey("delivered", Surveys.DELIVERED.replace("delay: none", "delay: 2 days"));
        String otherPort = String.valueOf(Program.in(home).port());
        return engine == Engine.H2 ? List.of(first) : List.of(first, first.with("QUARKUS_HTTP_PORT", otherPort));
    }

    private static List<Order> orders() {
        Instant now = Instant.now();
        return IntStream.rangeClosed(1, ORDERS)
                .mapToObj(number -> number % (ORDERS / DUE) == 0
                        ? new Order("N-" + number)
                        : new Order("N-" + number, now.truncatedTo(ChronoUnit.SECONDS)))
                .toList();
    }

    /** In steps: on a busy machine all together takes longer than any one thing may. */
    private static void awaitDecisions(Store store) {
        for (int decided = 100; decided <= ORDERS; decided += 100) {
            int enough = decided;
            Waiting.until(enough + " decisions", () -> store.count("invitation") >= enough);
        }
    }

    private static boolean isIdle(Store store) {
        return store.count("inbox_delivery where state = 'RECEIVED'") == 0
                && store.count("invitation") == ORDERS
                && store.count("invitation where state = 'SCHEDULED'") == ORDERS - DUE;
    }

    /** The orders' addresses. */
    private static List<String> decided(Store store, String state) {
        return store
                .read(
                        "select p.business_key from invitation i join purchase p on p.id = i.purchase_id where i.state = ?",
                        state)
                .stream()
                .map(id -> new Order(id).email())
                .toList();
    }

    private List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            recipients.add(mail.getRecipients(Message.RecipientType.TO)[0].toString());
        }
        return recipients;
    }
}
