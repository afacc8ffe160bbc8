package dev.earshot.invitation.link;

import dev.earshot.invitation.link.LinkEvent.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Things done with the links of a mail that was sent an hour before {@link #START}. */
public final class LinkEventFixture {

    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Optional<Instant> SENT = Optional.of(START.minusSeconds(3600));

    private LinkEventFixture() {}

    /** A browser's, known by its name, from a network of the same name. */
    public static Caller caller(String name) {
        return new Caller(name, "net-" + name, Agent.BROWSER, Set.of(), false);
    }

    public static LinkEvent get(int score, Caller caller, double second) {
        return LinkEvent.fetch(Kind.GET, OptionalInt.of(score), caller, at(second), SENT);
    }

    public static LinkEvent head(int score, Caller caller, double second) {
        return LinkEvent.fetch(Kind.HEAD, OptionalInt.of(score), caller, at(second), SENT);
    }

    public static LinkEvent stop(Caller caller, double second) {
        return LinkEvent.fetch(Kind.STOP, OptionalInt.empty(), caller, at(second), SENT);
    }

    /** Of a page with its own mark. */
    public static LinkEvent tap(int score, Caller caller, boolean touched, String page, double second, Sign... signs) {
        Set<Sign> all = EnumSet.noneOf(Sign.class);
        all.addAll(Set.of(signs));
        return LinkEvent.tap(score, caller, touched, all, page, at(second), SENT);
    }

    public static Instant at(double second) {
        return START.plusMillis(Math.round(second * 1000));
    }
}
