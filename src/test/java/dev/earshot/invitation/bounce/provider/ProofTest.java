package dev.earshot.invitation.bounce.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is believed to be a mail provider. */
class ProofTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:bounces";
    private static final String CERTIFICATE =
            "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0123abcd.pem";

    private final List<URI> fetched = new ArrayList<>();

    @Test
    void believesMailgunByItsSignatureForHalfADay() {
        // HMAC-SHA256("key", "1800000000" + "token"), by: printf 1800000000token | openssl dgst -sha256 -hmac key
        String mac = "e3141b5009f620cc06561ae92285f838bef3ed17c77df605ea1f6f86168e1672";
        Mailgun mailgun = new Mailgun("key");
        Provider.Call call = call(Map.of(), signature("1800000000", "token", mac));
        assertThat(mailgun.isGenuine(call, NOW)).isTrue();
        assertThat(mailgun.isGenuine(call, NOW.plus(Duration.ofHours(13)))).isFalse();
        assertThat(new Mailgun("other").isGenuine(call, NOW)).isFalse();
        assertThat(mailgun.isGenuine(call(Map.of(), signature("1800000000", "tokem", mac)), NOW))
                .isFalse();
        assertThat(mailgun.isGenuine(call(Map.of(), signature("x", "token", mac)), NOW))
                .isFalse();
        assertThat(mailgun.isGenuine(call(Map.of(), JSON.createObjectNode()), NOW))
                .isFalse();
    }

    @Test
    void believesPostmarkByItsPassword() {
        Postmark postmark = new Postmark("earshot:secret");
        assertThat(postmark.isGenuine(call(basic("earshot:secret"), JSON.createObjectNode()), NOW))
                .isTrue();
        assertThat(postmark.isGenuine(call(basic("earshot:wrong"), JSON.createObjectNode()), NOW))
                .isFalse();
        assertThat(postmark.isGenuine(call(Map.of(), JSON.createObjectNode()), NOW))
                .isFalse();
    }

    @Test
    void believesSendgridByItsKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        byte[] body = "[{}]".getBytes(StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update("1800000000".getBytes(StandardCharsets.UTF_8));
        signature.update(body);
        String signed = Base64.getEncoder().encodeToString(signature.sign());
        Sendgrid sendgrid =
                new Sendgrid(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        assertThat(sendgrid.isGenuine(signed(signed, "1800000000", body), NOW)).isTrue();
        assertThat(sendgrid.isGenuine(signed(signed, "1800000001", body), NOW)).isFalse();
        assertThat(sendgrid.isGenuine(signed(signed, "1800000000", "[{ }]".getBytes(StandardCharsets.UTF_8)), NOW))
                .isFalse();
        assertThat(sendgrid.isGenuine(signed("AAAA", "1800000000", body), NOW)).isFalse();
        assertThat(sendgrid.isGenuine(signed("%", "1800000000", body), NOW)).isFalse();
        assertThat(new Sendgrid("nonsense").isGenuine(signed(signed, "1800000000", body), NOW))
                .isFalse();
    }

    @Test
    void believesSesByAmazonsSignatureAndOurTopic() throws Exception {
        SnsSigner amazon = new SnsSigner();
        for (String version : List.of("1", "2")) {
            ObjectNode message = notification(CERTIFICATE);
            amazon.sign(message, version);
            assertThat(ses(amazon, TOPIC).isGenuine(call(Map.of(), message), NOW))
                    .isTrue();
            assertThat(ses(amazon, "arn:aws:sns:eu-central-1:999:theirs").isGenuine(call(Map.of(), message), NOW))
                    .as("somebody else's topic")
                    .isFalse();
            message.put("Message", "{}");
            assertThat(ses(amazon, TOPIC).isGenuine(call(Map.of(), message), NOW))
                    .isFalse();
        }
    }

    @Test
    void fetchesCertificatesFromAmazonAlone() throws Exception {
        SnsSigner amazon = new SnsSigner();
        for (String address : List.of(
                "http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0123abcd.pem",
                "https://sns.eu-central-1.amazonaws.com.example.com/SimpleNotificationService-0123abcd.pem",
                "https://sns.eu-central-1.amazonaws.com@example.com/SimpleNotificationService-0123abcd.pem",
                "https://example.com/SimpleNotificationService-0123abcd.pem",
                "https://sns.eu-central-1.amazonaws.com:8443/SimpleNotificationService-0123abcd.pem",
                "https://s3.amazonaws.com/SimpleNotificationService-0123abcd.pem",
                "https://sns.eu-central-1.amazonaws.com/other.pem",
                "file:///etc/passwd",
                "")) {
            ObjectNode message = notification(address);
            amazon.sign(message, "2");
            assertThat(ses(amazon, TOPIC).isGenuine(call(Map.of(), message), NOW))
                    .as(address)
                    .isFalse();
        }
        assertThat(fetched).isEmpty();
    }

    @Test
    void confirmsASubscriptionAtAmazonAlone() throws Exception {
        SnsSigner amazon = new SnsSigner();
        String confirm = "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=abc";
        ses(amazon, TOPIC).read(confirmation(confirm));
        ses(amazon, TOPIC).read(confirmation("https://169.254.169.254/latest"));
        assertThat(fetched).containsExactly(URI.create(confirm));
    }

    private Ses ses(SnsSigner amazon, String topic) {
        return new Ses(topic, new Sns(address -> {
            fetched.add(address);
            return Optional.of(amazon.certificate());
        }));
    }

    private static ObjectNode confirmation(String address) {
        return JSON.createObjectNode().put("Type", "SubscriptionConfirmation").put("SubscribeURL", address);
    }

    private static ObjectNode notification(String certificate) {
        return JSON.createObjectNode()
                .put("Type", "Notification")
                .put("MessageId", "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324")
                .put("TopicArn", TOPIC)
                .put("Message", "{\"notificationType\":\"Bounce\"}")
                .put("Timestamp", "2027-01-15T08:00:00.000Z")
                .put("SigningCertURL", certificate);
    }

    private static ObjectNode signature(String timestamp, String token, String mac) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("signature")
                .put("timestamp", timestamp)
                .put("token", token)
                .put("signature", mac);
        return body;
    }

    private static Map<String, String> basic(String login) {
        return Map.of(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private static Provider.Call signed(String signature, String timestamp, byte[] body) {
        Map<String, String> headers = Map.of(
                "X-Twilio-Email-Event-Webhook-Signature",
                signature,
                "X-Twilio-Email-Event-Webhook-Timestamp",
                timestamp);
        return new Provider.Call(name -> Optional.ofNullable(headers.get(name)), body, JSON.createArrayNode());
    }

    private static Provider.Call call(Map<String, String> headers, JsonNode body) {
        return new Provider.Call(name -> Optional.ofNullable(headers.get(name)), new byte[0], body);
    }
}
