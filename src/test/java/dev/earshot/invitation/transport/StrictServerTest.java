package dev.earshot.invitation.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.customer.Customers;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.invitation.bounce.BounceAddress;
import dev.earshot.invitation.bounce.BounceKeeper;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.ReportReader;
import dev.earshot.invitation.mail.Invite;
import dev.earshot.invitation.mail.InviteMail;
import dev.earshot.invitation.mail.OutgoingMail;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.CanonicalizationAlgorithm;
import io.vertx.ext.mail.DKIMSignOptions;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Our mails on the wire to a mail server that takes no bare line feeds, and what comes back from it: in all five
 * languages, signed, and the right person is never written to again.
 */
@QuarkusTest
@Timeout(120)
class StrictServerTest {

    private static final Map<String, String> SUBJECTS = Map.of(
            "en", "How likely are you to recommend “Crème brûlée & Söhne – the café around the corner” to a friend?",
            "de", "Wie wahrscheinlich ist es, dass Sie „Müller, Größe & Söhne“ in München weiterempfehlen würden?",
            "fr", "À quel point recommanderiez-vous « L’Épicerie née à Orléans » à vos proches ou à vos collègues ?",
            "es", "¿Qué tan probable es que recomiende «Peñíscola & Compañía de los Años Dorados» a un amigo?",
            "ar", "ما مدى احتمال أن توصي بمتجرنا للعطور والقهوة العربية الأصيلة لصديق أو زميل في العمل؟");

    private static final String SHOP = "Müller & Söhne, Größenwahn-Café «L’Été à Orléans» متجر القهوة العربية الأصيلة";

    @Inject
    SentInvitations invitations;

    @Inject
    InviteMail mails;

    @Inject
    BounceAddress addresses;

    @Inject
    BounceKeeper keeper;

    @Inject
    Suppressions suppressions;

    @Inject
    Customers customers;

    @Inject
    Database database;

    @Inject
    Vertx vertx;

    @Inject
    Config config;

    PublicKey signing;

    @BeforeAll
    static void aPostfixIsHere() {
        Postfix.missing().ifPresent(reason -> Log.warn("not tried on a strict mail server: " + reason));
        Assumptions.assumeTrue(
                Postfix.missing().isEmpty(), () -> Postfix.missing().orElse(""));
    }

    @Test
    void reachesEverybodyItCanAndLearnsWhomItCannot() throws Exception {
        try (SmtpSink world = new SmtpSink();
                Postfix postfix = Postfix.start(world.port())) {
            assertThat(answerToABareLineFeed(postfix.port())).as("is strict").startsWith("550 5.5.2");
            MailClient client = MailClient.create(vertx, settings(postfix.port()));
            SmtpTransport transport = new SmtpTransport(() -> client, vertx);
            Map<String, SentInvitations.Sent> sent = new HashMap<>();
            for (String language : SUBJECTS.keySet()) {
                sent.put(language, to("", language));
            }
            for (String trouble : List.of("nouser", "full", "blocked")) {
                sent.put(trouble, to(trouble, "de"));
            }
            for (Map.Entry<String, SentInvitations.Sent> one : sent.entrySet()) {
                assertThat(transport.deliver(
                                mail(one.getValue(), SUBJECTS.containsKey(one.getKey()) ? one.getKey() : "de")))
                        .as(one.getKey())
                        .isInstanceOf(Transport.Delivered.class);
            }
            int returned = 0;
            int arrived = 0;
            while (arrived < SUBJECTS.size() || returned < 3) {
                SmtpSink.Mail mail = world.mails.poll(45, TimeUnit.SECONDS);
                assertThat(mail).as(postfix.log()).isNotNull();
                if (mail.to().startsWith("bounce+")) {
                    byte[] bytes = mail.data().getBytes(StandardCharsets.ISO_8859_1);
                    assertThat(keeper.keep(ReportReader.read(bytes), Origin.of(Origin.Source.MAILBOX, bytes)))
                            .isEqualTo(BounceKeeper.Kept.DONE);
                    returned++;
                } else {
                    arrived++;
                    isWhole(mail, sent);
                }
            }
            client.close();
            isJudged(sent);
        } finally {
            // Other tests send mails, which refusals of ours would stop.
            database.write("delete from mail_event where kind = 'SENDER_PROBLEM'");
            database.write("update sending_stop set ended_at = ? where ended_at is null", Instant.EPOCH);
        }
    }

    private void isWhole(SmtpSink.Mail mail, Map<String, SentInvitations.Sent> sent) throws Exception {
        String language = sent.entrySet().stream()
                .filter(one -> one.getValue().email().equals(mail.to()))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(mail.data().replace("\r\n", "")).as("bare line feeds").doesNotContain("\n", "\r");
        assertThat(Arrays.stream(mail.data().split("\r\n"))).allMatch(line -> line.length() <= 998);
        MimeMessage read = new MimeMessage(
                (Session) null, new ByteArrayInputStream(mail.data().getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(read.getSubject()).isEqualTo(SUBJECTS.get(language));
        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo(SHOP);
        assertThat(read.getHeader("List-Unsubscribe", null)).contains("/u/", "<mailto:unsubscribe+");
        DkimCheck signature = new DkimCheck(mail.data());
        assertThat(signature.signedHeaders()).contains("from", "subject", "list-unsubscribe", "list-unsubscribe-post");
        assertThat(signature.bodyIsWhole()).as(language).isTrue();
        assertThat(signature.headersAreWhole(signing)).as(language).isTrue();
    }

    private void isJudged(Map<String, SentInvitations.Sent> sent) {
        sent.forEach((who, one) -> assertThat(suppressions.reason(one.email()))
                .as(who)
                .isEqualTo(who.equals("nouser") ? Optional.of(SuppressionReason.HARD_BOUNCE) : Optional.empty()));
        assertThat(event(sent.get("nouser"))).containsExactly("HARD 5.1.1");
        assertThat(event(sent.get("full"))).containsExactly("SOFT 4.2.2");
        assertThat(event(sent.get("blocked"))).containsExactly("SENDER_PROBLEM 5.7.1");
    }

    private List<String> event(SentInvitations.Sent sent) {
        return database.read(
                "select concat(kind, ' ', smtp_status) from (select kind, smtp_status from mail_event where invitation_id = ?) e",
                sent.invitation());
    }

    private SentInvitations.Sent to(String trouble, String language) {
        SentInvitations.Sent made = invitations.of("follow", language);
        String email = trouble + made.email();
        database.write(
                "update customer set email = ?, address_key = ? where id = ?",
                email,
                customers.addressKey(email),
                made.customer());
        return new SentInvitations.Sent(made.invitation(), made.customer(), email, made.token());
    }

    private OutgoingMail mail(SentInvitations.Sent sent, String language) {
        String link = "https://ask.example.com/r/" + sent.token() + "?score=";
        Invite invite = new Invite(
                "follow",
                false,
                language,
                language.equals("ar") ? "rtl" : "ltr",
                SHOP,
                Optional.of("Hafenstraße 12, 28195 Bremen"),
                SUBJECTS.get(language),
                SUBJECTS.get(language),
                Optional.of("Zoë"),
                Optional.of("10482"),
                1,
                2,
                "überhaupt nicht",
                "auf jeden Fall",
                false,
                "etwa eine Minute",
                List.of(List.of(
                        new Invite.ScoreLink(1, link + 1, Optional.empty()),
                        new Invite.ScoreLink(2, link + 2, Optional.empty()))),
                Optional.of(90L),
                "2. April 2026",
                "https://ask.example.com/u/v1.abc.def");
        return mails.of(invite, sent.invitation(), 1, sent.email());
    }

    /** As the mail client of the program, but for the port. */
    private MailConfig settings(int port) {
        String dkim = "quarkus.mailer.dkim.";
        return new MailConfig()
                .setHostname("127.0.0.1")
                .setPort(port)
                .setStarttls(StartTLSOptions.DISABLED)
                .setKeepAlive(false)
                .setEnableDKIM(true)
                .addDKIMSignOption(new DKIMSignOptions()
                        .setPrivateKey(config.getValue(dkim + "private-key", String.class))
                        .setSelector(config.getValue(dkim + "selector", String.class))
                        .setSdid(config.getValue(dkim + "sdid", String.class))
                        .setSignedHeaders(List.of(config.getValue(dkim + "signed-headers", String.class)
                                .split(",")))
                        .setHeaderCanonAlgo(CanonicalizationAlgorithm.RELAXED)
                        .setBodyCanonAlgo(CanonicalizationAlgorithm.RELAXED));
    }

    private static String answerToABareLineFeed(int port) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
            socket.getOutputStream()
                    .write(("EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>\r\nDATA\r\n"
                                    + "Subject: one\n two\r\n\r\nx\r\n.\r\nQUIT\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answers = socket.getInputStream();
            String said = new String(answers.readAllBytes(), StandardCharsets.US_ASCII);
            return said.substring(said.indexOf("354")).replaceAll("^[^\n]*\n", "");
        }
    }
}
