package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Amazon's notifications: their signature, and the question whether we want them. Certificates and confirmations are
 * fetched from Amazon's own hosts and from nowhere else, whatever a message says. docs.aws.amazon.com/sns, "Verifying the
 * signatures of Amazon SNS messages".
 */
final class Sns {

    private static final Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]{1,30}\\.amazonaws\\.com(\\.cn)?");
    private static final Pattern CERTIFICATE = Pattern.compile("/SimpleNotificationService-[A-Za-z0-9]{1,80}\\.pem");

    private static final List<String> NOTIFICATION =
            List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
    private static final List<String> CONFIRMATION =
            List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");

    private static final int MOST_CERTIFICATES = 20;

    private final Function<URI, Optional<byte[]>> web;
    private final Map<URI, PublicKey> known = new ConcurrentHashMap<>();

    /** @param web fetches an address; empty where it does not answer */
    Sns(Function<URI, Optional<byte[]>> web) {
        this.web = web;
    }

    boolean isGenuine(JsonNode message) {
        String algorithm = Fact.in(message, "SignatureVersion").equals("2") ? "SHA256withRSA" : "SHA1withRSA";
        try {
            Optional<PublicKey> key = amazon(Fact.in(message, "SigningCertURL"))
                    .filter(uri -> CERTIFICATE.matcher(uri.getPath()).matches())
                    .flatMap(this::key);
            if (key.isEmpty()) {
                return false;
            }
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key.get());
            check.update(signed(message).getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(Fact.in(message, "Signature")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // Not a signature, or not of that key's kind.
        }
    }

    /** Says yes to a subscription of the topic that was set. Only for genuine messages. */
    void confirm(JsonNode message) {
        boolean done = amazon(Fact.in(message, "SubscribeURL")).flatMap(web).isPresent();
        Log.infof("subscription to the topic of SES: confirmed=%s", done);
    }

    private Optional<PublicKey> key(URI address) {
        PublicKey cached = known.get(address);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<PublicKey> fetched = web.apply(address).flatMap(Sns::read);
        fetched.filter(key -> known.size() < MOST_CERTIFICATES).ifPresent(key -> known.put(address, key));
        return fetched;
    }

    private static Optional<PublicKey> read(byte[] pem) {
        try {
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
            return Optional.of(certificate.getPublicKey());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Names and values, each on a line, in the order of their names. */
    private static String signed(JsonNode message) {
        StringBuilder text = new StringBuilder();
        List<String> names = Fact.in(message, "Type").equals("Notification") ? NOTIFICATION : CONFIRMATION;
        for (String name : names) {
            if (message.has(name)) {
                text.append(name)
                        .append('\n')
                        .append(message.path(name).asText())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static Optional<URI> amazon(String address) {
        try {
            URI uri = URI.create(address);
            boolean theirs = "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches()
                    && uri.getPort() == -1
                    && uri.getUserInfo() == null;
            return theirs ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
