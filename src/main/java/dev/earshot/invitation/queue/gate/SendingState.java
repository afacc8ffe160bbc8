package dev.earshot.invitation.queue.gate;

import dev.earshot.invitation.bounce.BounceAddress;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Keys;
import dev.earshot.platform.dkim.Signing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether mails leave the house, stay in the outbox, or are held. */
@ApplicationScoped
public class SendingState {

    private static final String NO_MAIL_SERVER = "outbox.invalid";

    private final EarshotConfig config;
    private final Keys keys;
    private final Signing signing;
    private final BounceAddress bounces;
    private final SendingStops stops;

    SendingState(EarshotConfig config, Keys keys, Signing signing, BounceAddress bounces, SendingStops stops) {
        this.config = config;
        this.keys = keys;
        this.signing = signing;
        this.bounces = bounces;
        this.stops = stops;
    }

    /** Whether a mail server is set up. */
    public boolean leavesTheHouse() {
        String host = ConfigProvider.getConfig().getValue("quarkus.mailer.host", String.class);
        return !host.isBlank() && !host.equals(NO_MAIL_SERVER);
    }

    /** Why nothing is sent at the moment, as a sentence; empty when all is well. */
    public Optional<String> hold() {
        // Asked first and always: the first start with a database notes which pepper it was made with.
        Optional<String> keyProblem = keys.problem();
        return keyProblem
                .or(() -> stops.current().map(SendingStop::sentence))
                .or(() ->
                        leavesTheHouse() ? linkProblem().or(signing::problem).or(bounces::problem) : Optional.empty());
    }

    private Optional<String> linkProblem() {
        String url = config.publicUrl().orElse("");
        if (url.isBlank()) {
            return Optional.of("Sending is held: EARSHOT_PUBLIC_URL is not set, so the links in the mails would lead"
                    + " nowhere.");
        }
        boolean local = url.matches("https?://(localhost|127\\.|\\[::1]).*");
        return local && !config.mail().allowLocalLinks()
                ? Optional.of("Sending is held: EARSHOT_PUBLIC_URL is an address of this machine; customers cannot"
                        + " reach it.")
                : Optional.empty();
    }
}
