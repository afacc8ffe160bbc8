package dev.earshot.purchase.source;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses as they come from shops, brought into the one form we write to and compare by: no space around, the domain
 * in lower-case ASCII (RFC 5891). The part before the "@" stays as it is. Narrower than RFC 5322 on purpose: no quotes,
 * comments, several addresses or anything that could end a mail header, and no letters beyond ASCII before the "@",
 * which few servers take.
 */
public final class EmailAddress {

    private static final int LONGEST = 254; // RFC 5321 §4.5.3.1.3, less the angle brackets
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    private EmailAddress() {}

    /** Empty where it is no address we can write to. */
    public static Optional<String> normalise(String text) {
        String trimmed = text.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at > 64 || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        String local = trimmed.substring(0, at);
        return domain(trimmed.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= LONGEST);
    }

    private static Optional<String> domain(String text) {
        try {
            return Optional.of(IDN.toASCII(text).toLowerCase(Locale.ROOT))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
