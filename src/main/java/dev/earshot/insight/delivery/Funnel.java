package dev.earshot.insight.delivery;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingLong;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;
import dev.earshot.score.statistics.ShareInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Why the decisions {@code which} picks were made so, the commonest reason first. */
    List<Map.Entry<Reason, Long>> by(Predicate<Decided> which) {
        return decided.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Decided::reason, summingLong(Decided::count)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .toList();
    }

    /** @param event what is counted first: "orders delivered" */
    List<Stage> stages(String event, DeliverySpeech speech) {
        DeliveryMessages says = speech.says();
        String share = arrived() == 0 ? "" : says.ofArrived(speech.share(answered(), arrived()));
        return List.of(
                stage(events(), event, "", speech),
                stage(scheduled(), says.scheduled(), some(dropped(), says::heldBack, speech), speech),
                stage(sent(), says.sent(), notSent(speech), speech),
                stage(arrived(), says.arrived(), some(bounced(), says::bounced, speech), speech),
                stage(opened(), says.opened(), says.countForm(), speech),
                stage(answered(), says.answered(), share, speech));
    }

    private String notSent(DeliverySpeech speech) {
        DeliveryMessages says = speech.says();
        long waits = sum(Decided::waiting, Decided::count);
        long flies = sum(each -> each.state() == InvitationState.SENDING, Decided::count);
        long refused = sum(each -> each.state() == InvitationState.UNDELIVERABLE, each -> each.count() - each.sent());
        return Stream.of(
                        some(waits, says::waiting, speech),
                        some(flies, says::inFlight, speech),
                        some(refused, says::refused, speech))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    private long sum(Predicate<Decided> which, ToLongFunction<Decided> what) {
        return decided.stream().filter(which).collect(summingLong(what));
    }

    private Stage stage(long count, String words, String aside, DeliverySpeech speech) {
        return new Stage(count, events(), speech.count(count), words, aside);
    }

    private static String some(long count, UnaryOperator<String> words, DeliverySpeech speech) {
        return count == 0 ? "" : words.apply(speech.count(count));
    }
}
