package dev.earshot.invitation.link;

import java.util.Set;

/**
 * Whoever fetched a link, as far as it may be kept.
 *
 * @param client keyed hash of network and user agent: tells callers of one mail apart
 * @param network keyed hash of the neighbourhood; "" where the address is unknown
 * @param weak what the request itself shows
 * @param prefetch whether the page was fetched before anybody wished to see it
 */
public record Caller(String client, String network, Agent agent, Set<Sign> weak, boolean prefetch) {

    public Caller {
        weak = Set.copyOf(weak);
    }
}
