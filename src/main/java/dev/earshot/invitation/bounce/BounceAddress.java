package dev.earshot.invitation.bounce;

import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.bounce.report.StopAddress;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a mail that cannot be delivered comes back to: an address of its own for every invitation ("variable envelope
 * return path"). Without a mailbox that reads them there are none.
 */
@ApplicationScoped
public class BounceAddress {

    private static final String LOCAL = "bounce";

    /** What stands before the @ may be 64 characters long (RFC 5321, 4.5.3.1.1), 43 of which are ours. */
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._-]{1,21}@[A-Za-z0-9.-]{1,180}");

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

    /** Why no address can be made, as a sentence, while no mail may be sent; empty when all is well. */
    public Optional<String> problem() {
        return setting().flatMap(BounceAddress::problem);
    }

    static Optional<String> problem(String setting) {
        try {
            if (MAILBOX.matcher(mailbox(setting)).matches()) {
                return Optional.empty();
            }
        } catch (IllegalArgumentException e) {
            // Not the name of a domain: the same sentence.
        }
        return Optional.of("Sending is held: EARSHOT_MAIL_BOUNCE is no mailbox for mails that come back. Set an address"
                + " with at most 21 plain characters before the @, or a domain.");
    }

    private Optional<String> mailbox() {
        return setting().map(BounceAddress::mailbox);
    }

    private Optional<String> setting() {
        return config.mail().bounce().map(String::strip).filter(box -> !box.isEmpty());
    }

    private static String mailbox(String setting) {
        return ascii(setting.contains("@") ? setting : LOCAL + "@" + setting);
    }

    private static String tagged(String box, String tag) {
        int at = box.indexOf('@');
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
