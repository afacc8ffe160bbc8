package dev.earshot.invitation.link;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link of an invitation was fetched, or its page tapped.
 *
 * @param score asked for by the address, or tapped
 * @param touched of a tap: whether somebody had moved, touched or pressed a key
 * @param page of a tap: the mark of the page it came from; "" else
 * @param millisecondsSinceSent since the mail server took the mail
 */
public record LinkEvent(
        Kind kind,
        OptionalInt score,
        Agent agent,
        String client,
        String network,
        boolean prefetch,
        boolean touched,
        Set<Sign> signs,
        String page,
        Instant at,
        OptionalLong millisecondsSinceSent) {

    public enum Kind {
        GET,
        HEAD,
        /** A tap, sent by the page's script. */
        POST,
        /** The page that stops mails was opened. */
        STOP
    }

    /** An opening of a link. */
    public static LinkEvent fetch(Kind kind, OptionalInt score, Caller caller, Instant at, Optional<Instant> sentAt) {
        return of(kind, score, caller, false, caller.weak(), "", at, sentAt);
    }

    /** A tap on the page with this mark. */
    public static LinkEvent tap(
            int score,
            Caller caller,
            boolean touched,
            Set<Sign> signs,
            String page,
            Instant at,
            Optional<Instant> sent) {
        return of(Kind.POST, OptionalInt.of(score), caller, touched, signs, page, at, sent);
    }

    private static LinkEvent of(
            Kind kind,
            OptionalInt score,
            Caller caller,
            boolean touched,
            Set<Sign> signs,
            String page,
            Instant at,
            Optional<Instant> sentAt) {
        return new LinkEvent(
                kind,
                score,
                caller.agent(),
                caller.client(),
                caller.network(),
                caller.prefetch(),
                touched,
                signs,
                page,
                at,
                sentAt.isPresent()
                        ? OptionalLong.of(
                                Math.max(0, at.toEpochMilli() - sentAt.get().toEpochMilli()))
                        : OptionalLong.empty());
    }

    @Nullable
    Integer scoreOrNull() {
        return score.isPresent() ? (Integer) score.getAsInt() : null;
    }

    @Nullable
    Long sinceSentOrNull() {
        return millisecondsSinceSent.isPresent() ? (Long) millisecondsSinceSent.getAsLong() : null;
    }
}
