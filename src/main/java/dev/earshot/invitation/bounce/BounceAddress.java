package dev.earshot.invitation.bounce;

import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.bounce.report.StopAddress;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a mail that cannot be delivered comes back to: an address of its own for every invitation ("variable envelope
 * return path"). Without a mailbox that reads them there are none.
 */
@ApplicationScoped
public class BounceAddress {

    private static final String LOCAL = "bounce";

    /** RFC 5321, 4.5.3.1.1. */
    private static final int LONGEST_LOCAL = 64;

    private final EarshotConfig config;
    private final Keys keys;
    private final UnsubscribeLinks unsubscribe;

    BounceAddress(EarshotConfig config, Keys keys, UnsubscribeLinks unsubscribe) {
        this.config = config;
        this.keys = keys;
        this.unsubscribe = unsubscribe;
    }

    /** "bounce+…@ask.example.com"; empty where no mailbox for them is set. */
    public Optional<String> of(UUID invitation) {
        return mailbox().map(box -> tagged(box, BounceToken.of(invitation, keys.get(Keys.Name.BOUNCE))));
    }

    /** "unsubscribe+…@ask.example.com": a mail to it stops the mails. Empty where no mailbox is set. */
    public Optional<String> unsubscribe(String email) {
        return mailbox()
                .map(box -> tagged(StopAddress.LOCAL + box.substring(box.indexOf('@')), unsubscribe.mailToken(email)));
    }

    /** The invitation to which this address belongs; empty for every other address. */
    public Optional<UUID> invitation(String address) {
        return tag(address).flatMap(token -> BounceToken.read(token, keys.get(Keys.Name.BOUNCE)));
    }

    private Optional<String> mailbox() {
        return config.mail()
                .bounce()
                .filter(box -> !box.isBlank())
                .map(box -> ascii(box.contains("@") ? box : LOCAL + "@" + box));
    }

    private static String tagged(String box, String tag) {
        int at = box.indexOf('@');
        if (at + 1 + tag.length() > LONGEST_LOCAL) {
            throw new IllegalStateException("EARSHOT_MAIL_BOUNCE: at most " + (LONGEST_LOCAL - 1 - tag.length())
                    + " characters may stand before the @");
        }
        return box.substring(0, at) + "+" + tag + box.substring(at);
    }

    /** What stands between the first + and the last @. */
    private static Optional<String> tag(String address) {
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        return plus < 0 || at < plus ? Optional.empty() : Optional.of(address.substring(plus + 1, at));
    }

    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }
}
