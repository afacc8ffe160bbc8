package dev.earshot.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One connection of a shop that posts signed orders, as cheaply as it can: what it uses is taken from the server. */
final class OrderLine implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-bench";

    /** Orders arrived a little while before the shop says so. */
    private static final Duration DELIVERED = Duration.ofMinutes(10);

    private final Line line;
    private final Mac mac;

    OrderLine(int port) throws IOException, GeneralSecurityException {
        line = new Line(port);
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }

    /** @return the status */
    int post(String id) throws IOException {
        byte[] body = body(id);
        String head = "POST /hooks/plain HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Signature: sha256="
                + HexFormat.of().formatHex(mac.doFinal(body)) + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return line.send(head, body);
    }

    /** An order with every dimension the shipped survey declares, and what its conditions read. */
    private static byte[] body(String id) {
        return """
                {"type":"order.delivered","order":{"id":"%1$s","number":"%1$s","deliveredAt":"%2$s",\
                "total":64.80,"currency":"EUR","store":"berlin","courier":"dhl","channel":"web"},\
                "customer":{"email":"%1$s@mail.example","firstName":"Jenny","lastName":"Rosen","locale":"de-DE",\
                "country":"DE","segment":"regular","marketingConsent":true}}"""
                .formatted(id, Instant.now().minus(DELIVERED))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
