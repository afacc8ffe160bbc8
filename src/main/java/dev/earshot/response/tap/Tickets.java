package dev.earshot.response.tap;

import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows to have its score kept: {@code SECONDS.MARK.MAC}, good for this invitation and two hours. It guards the
 * provisional answer alone; a form is taken without one.
 */
@ApplicationScoped
class Tickets {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{16})\\.([A-Za-z0-9_-]{22})");
    private static final Duration GOOD_FOR = Duration.ofHours(2);
    private static final int MARK_BYTES = 12;
    private static final int MAC_BYTES = 16;

    private final Keys keys;
    private final Clock clock;

    Tickets(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(UUID invitationId) {
        String body = clock.instant().getEpochSecond() + "." + Secret.random(MARK_BYTES);
        return body + "." + mac(invitationId, body);
    }

    /** The mark of the page it was given to; empty where it is forged, too old or another invitation's. */
    Optional<String> page(UUID invitationId, String ticket) {
        Matcher parts = FORM.matcher(ticket);
        if (!parts.matches()
                || !Secret.same(mac(invitationId, parts.group(1) + "." + parts.group(2)), parts.group(3))) {
            return Optional.empty();
        }
        Instant issued = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        Instant now = clock.instant();
        // A minute of grace for the clock of another instance.
        return now.isBefore(issued.plus(GOOD_FOR)) && now.isAfter(issued.minus(Duration.ofMinutes(1)))
                ? Optional.of(parts.group(2))
                : Optional.empty();
    }

    private String mac(UUID invitationId, String body) {
        byte[] mac = Secret.mac(keys.get(Keys.Name.TAP), "ticket:" + invitationId + ":" + body);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, MAC_BYTES));
    }
}
