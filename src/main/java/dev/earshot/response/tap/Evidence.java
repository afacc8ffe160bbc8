package dev.earshot.response.tap;

import dev.earshot.invitation.link.Agent;
import dev.earshot.invitation.link.Burst;
import dev.earshot.invitation.link.LinkEvent;
import dev.earshot.invitation.link.LinkEvent.Kind;
import dev.earshot.invitation.link.Opening;
import dev.earshot.invitation.link.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for a machine in the taps of one client on one invitation. Plain Java: the same events give the same signs.
 *
 * <p>No sign is proof. Mail filters follow links, some run scripts, some press buttons; people are hasty and share networks.
 * So a tap with signs is set aside, never thrown away, and whoever presses Send is counted whatever it looked like.
 *
 * @param client whose taps are judged
 * @param network theirs; "" where unknown
 * @param events of the invitation, in order, those of other clients too
 * @param crowd whether the network opened five or more invitations within a minute
 */
record Evidence(String client, String network, List<LinkEvent> events, boolean crowd) {

    /** Nobody reads a mail before it is in the mailbox: filters follow its links on the way. */
    private static final Duration SOONEST = Duration.ofSeconds(20);

    /** A person does not give up a mail in the same moment as they answer it. */
    private static final Duration ONE_SWEEP = Duration.ofSeconds(10);

    private static final Duration ONE_MINUTE = Duration.ofSeconds(60);

    /** Somebody may tap another score when they came back to the mail, but not a third one. */
    private static final int MOST_MINDS = 2;

    Set<Sign> signs() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        List<LinkEvent> own =
                events.stream().filter(event -> event.client().equals(client)).toList();
        List<LinkEvent> taps = of(Kind.POST, own);
        List<LinkEvent> openings = of(Kind.GET, own);
        add(
                signs,
                Sign.MANY_SCORES,
                Burst.in(events)
                        .filter(burst -> taps.stream().anyMatch(tap -> burst.looksLike(client, network, tap.at())))
                        .isPresent());
        add(signs, Sign.TOO_SOON, taps.stream().anyMatch(Evidence::tooSoon));
        add(signs, Sign.HEAD_FIRST, openings.stream().anyMatch(event -> Opening.followsHead(event, own)));
        add(signs, Sign.NO_BROWSER, own.stream().anyMatch(event -> event.agent() != Agent.BROWSER));
        add(signs, Sign.MANY_ANSWERS, manyAnswers(taps));
        add(signs, Sign.STOP_LINK_TOO, of(Kind.STOP, own).stream().anyMatch(stop -> openings.stream()
                .anyMatch(opening -> within(ONE_SWEEP, stop.at(), opening.at()))));
        add(signs, Sign.CROWD, crowd && taps.stream().noneMatch(LinkEvent::touched));
        taps.forEach(tap -> signs.addAll(tap.signs()));
        // Only what every opening shows: a page loaded again is no gesture.
        openings.stream().max(Comparator.comparing(LinkEvent::at)).ifPresent(last -> signs.addAll(last.signs()));
        return signs;
    }

    /** Several scores from several pages. Whoever chooses another tile of one page has thought again, and no more. */
    private static boolean manyAnswers(List<LinkEvent> taps) {
        List<LinkEvent> first = taps.stream()
                .filter(tap -> taps.stream()
                        .noneMatch(other ->
                                other.page().equals(tap.page()) && other.at().isBefore(tap.at())))
                .toList();
        if (scores(first) > MOST_MINDS) {
            return true;
        }
        List<LinkEvent> untouched = first.stream().filter(tap -> !tap.touched()).toList();
        return untouched.stream().anyMatch(one -> untouched.stream()
                .anyMatch(other -> !one.score().equals(other.score()) && within(ONE_MINUTE, one.at(), other.at())));
    }

    private static boolean tooSoon(LinkEvent tap) {
        return tap.millisecondsSinceSent().isPresent()
                && tap.millisecondsSinceSent().getAsLong() < SOONEST.toMillis();
    }

    private static long scores(List<LinkEvent> events) {
        return events.stream().map(LinkEvent::score).distinct().count();
    }

    private static boolean within(Duration span, Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(span) <= 0;
    }

    private static List<LinkEvent> of(Kind kind, List<LinkEvent> events) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    private static void add(Set<Sign> signs, Sign sign, boolean present) {
        if (present) {
            signs.add(sign);
        }
    }
}
