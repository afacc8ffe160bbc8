package dev.earshot.insight.delivery;

import static java.util.stream.Collectors.summingLong;

import dev.earshot.invitation.InvitationState;
import dev.earshot.platform.Format;
import dev.earshot.score.statistics.ShareInterval;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What became of the events that were decided on in a period, from the event to the answer. */
record Funnel(List<Decided> decided) {

    /** What receivers of mail take for the mark of a list that is looked after. */
    static final double MOST_BOUNCES = 0.02;

    private static final double CONFIDENCE = 0.95;

    Funnel {
        decided = List.copyOf(decided);
    }

    long events() {
        return sum(each -> true, Decided::count);
    }

    long dropped() {
        return sum(Decided::dropped, Decided::count);
    }

    long scheduled() {
        return events() - dropped();
    }

    /** That left: handed to a mail server, or kept in the outbox. */
    long sent() {
        return sum(each -> true, Decided::sent);
    }

    long bounced() {
        return sum(each -> true, Decided::bounced);
    }

    /** Whether more come back than is healthy, and not by chance: the lower limit of the share is above it. */
    boolean tooManyBounce() {
        return sent() > 0 && ShareInterval.wilson(bounced(), sent(), CONFIDENCE).low() > MOST_BOUNCES;
    }

    long arrived() {
        return sent() - bounced();
    }

    long opened() {
        return sum(each -> true, Decided::opened);
    }

    long answered() {
        return sum(each -> true, Decided::answered);
    }

    /** @param event what is counted first: "orders delivered" */
    List<Stage> stages(String event) {
        String share = arrived() == 0 ? "" : Percent.of(answered(), arrived()) + " of the invites that arrived";
        return List.of(
                stage(events(), event, ""),
                stage(scheduled(), "invites scheduled", some(dropped(), "held back, see below")),
                stage(sent(), "sent", notSent()),
                stage(arrived(), "arrived", some(bounced(), "bounced")),
                stage(opened(), "form opened", "we count the form, not the email"),
                stage(answered(), "answered", share));
    }

    private String notSent() {
        String waits = some(sum(Decided::waiting, Decided::count), "waiting for their time");
        String flies = some(
                sum(each -> each.state() == InvitationState.SENDING, Decided::count), "in flight, or of unknown fate");
        String refused = some(
                sum(each -> each.state() == InvitationState.UNDELIVERABLE, each -> each.count() - each.sent()),
                "refused");
        return String.join(
                ", ",
                List.of(waits, flies, refused).stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private long sum(Predicate<Decided> which, ToLongFunction<Decided> what) {
        return decided.stream().filter(which).collect(summingLong(what));
    }

    private Stage stage(long count, String words, String aside) {
        return new Stage(count, events(), words, aside);
    }

    private static String some(long count, String words) {
        return count == 0 ? "" : Format.ENGLISH.count(count) + " " + words;
    }
}
