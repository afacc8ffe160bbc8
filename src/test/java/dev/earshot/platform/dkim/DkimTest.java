package dev.earshot.platform.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing is set up wholly or not at all; in between nothing leaves, and a sentence says why. */
class DkimTest {

    private static final String HELD = "Sending is held: mails are to be signed (DKIM), but ";

    private static String base64;
    private static String pem;

    @TempDir
    Path folder;

    @BeforeAll
    static void aKey() throws Exception {
        byte[] key = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        base64 = Base64.getEncoder().encodeToString(key);
        pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n";
    }

    @Test
    void signsNothingUnlessAsked() {
        assertThat(dkim(Map.of())).isEqualTo(new Dkim(Map.of(), Optional.empty()));
    }

    @Test
    void takesTheKeyAsAFileAsPemOrAsBareBase64() throws Exception {
        Path file = Files.writeString(folder.resolve("key.pem"), pem);
        for (Map<String, String> key :
                java.util.List.of(Map.of("key", base64), Map.of("key", pem), Map.of("key-file", file.toString()))) {
            Map<String, String> settings = new java.util.HashMap<>(key);
            settings.put("selector", "s1");
            assertThat(dkim(settings).problem()).isEmpty();
            assertThat(dkim(settings).settings())
                    .containsEntry("quarkus.mailer.dkim.private-key", base64)
                    .containsEntry("quarkus.mailer.dkim.sdid", "ask.example.com")
                    .containsEntry("quarkus.mailer.dkim.selector", "s1")
                    .containsEntry("quarkus.mailer.dkim.body-canon-algo", "RELAXED");
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(problem(Map.of("key", base64))).startsWith(HELD + "EARSHOT_DKIM_SELECTOR is not set.");
        assertThat(problem(Map.of("selector", "s1")))
                .startsWith(HELD + "neither EARSHOT_DKIM_KEY nor EARSHOT_DKIM_KEY_FILE is set.");
        assertThat(problem(Map.of("selector", "s1", "key", base64, "key-file", "x")))
                .contains("are both set; one is enough");
        assertThat(problem(Map.of("selector", "s1", "key-file", folder + "/none.pem")))
                .startsWith(HELD + "EARSHOT_DKIM_KEY_FILE cannot be read: " + folder);
    }

    @Test
    void saysWhatIsWrongWithAKey() {
        assertThat(problem(Map.of("selector", "s1", "key", "-----BEGIN RSA PRIVATE KEY-----\nAAAA")))
                .contains("EARSHOT_DKIM_KEY is in the old form PKCS #1.");
        assertThat(problem(Map.of("selector", "s1", "key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA")))
                .contains("locked with a password");
        assertThat(problem(Map.of("selector", "s1", "key", "hunter2")))
                .contains("EARSHOT_DKIM_KEY is no RSA key")
                .doesNotContain("hunter2");
    }

    private static String problem(Map<String, String> settings) {
        assertThat(dkim(settings).settings()).isEmpty();
        return dkim(settings).problem().orElseThrow();
    }

    private static Dkim dkim(Map<String, String> settings) {
        return Dkim.of(name -> name.equals("earshot.mail.from")
                ? Optional.of("survey@ask.example.com")
                : Optional.ofNullable(settings.get(name.substring(Dkim.PREFIX.length()))));
    }
}
