package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** Signs as Amazon does, with a certificate made for the occasion. */
final class SnsSigner {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final KeyStore store;

    SnsSigner() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = Files.createTempDirectory("sns").resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "sns",
                        "-dname",
                        "CN=sns.amazonaws.com",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!keytool.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("keytool does not end");
        }
        store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
    }

    byte[] certificate() {
        try {
            return ("-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(store.getCertificate("sns").getEncoded())
                            + "\n-----END CERTIFICATE-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void sign(ObjectNode message, String version) throws GeneralSecurityException {
        String text = "Message\n" + message.get("Message").asText() + "\nMessageId\n"
                + message.get("MessageId").asText() + "\nTimestamp\n"
                + message.get("Timestamp").asText() + "\nTopicArn\n"
                + message.get("TopicArn").asText() + "\nType\nNotification\n";
        Signature signature = Signature.getInstance(version.equals("2") ? "SHA256withRSA" : "SHA1withRSA");
        signature.initSign((PrivateKey) store.getKey("sns", PASSWORD));
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        message.put("SignatureVersion", version);
        message.put("Signature", Base64.getEncoder().encodeToString(signature.sign()));
    }
}
