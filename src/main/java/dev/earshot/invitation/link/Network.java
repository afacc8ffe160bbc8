package dev.earshot.invitation.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts an address short, so that it stands for a neighbourhood and not for a household: /24, or /48 of IPv6. */
final class Network {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
    private static final int IPV4_BYTES = 4;
    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 6;

    private Network() {}

    /** Empty for addresses nobody on the internet has: those are of a proxy, and would make one neighbourhood of everybody. */
    static Optional<String> of(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty(); // Anything else would be looked up in the DNS.
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            byte[] bytes = parsed.getAddress();
            boolean uniqueLocal = bytes.length > IPV4_BYTES && (bytes[0] & 0xFE) == 0xFC; // RFC 4193
            return parsed.isLoopbackAddress()
                            || parsed.isAnyLocalAddress()
                            || parsed.isSiteLocalAddress()
                            || parsed.isLinkLocalAddress()
                            || uniqueLocal
                    ? Optional.empty()
                    : Optional.of(Arrays.toString(
                            Arrays.copyOf(bytes, bytes.length == IPV4_BYTES ? KEPT_OF_IPV4 : KEPT_OF_IPV6)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
