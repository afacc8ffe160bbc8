package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.customer.Customer;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.invitation.InvitationState;
import dev.earshot.platform.page.Format;
import dev.earshot.survey.InviteRule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the page says of its figures.
 *
 * @param zone in which moments are said
 */
record DeliveryWords(String surveyId, InviteRule rule, Weeks weeks, ZoneId zone, DeliverySpeech speech) {

    String events() {
        return speech.events(rule.trigger());
    }

    DeliveryPage.Reasons dropped(Funnel funnel) {
        return reasons(funnel, Decided::dropped, says()::whyOne, says()::why);
    }

    DeliveryPage.Reasons held(Funnel funnel) {
        return reasons(funnel, Decided::waiting, says()::waitsOne, says()::waits);
    }

    DeliveryPage.Bounces bounces(Funnel funnel, List<DeliveryCounts.Bounced> latest) {
        long count = funnel.bounced();
        String title = count == 0
                ? says().noBounces()
                : count == 1 ? says().oneBounce() : says().manyBounces(speech.count(count));
        String health = funnel.sent() == 0
                ? says().nothingSent()
                : says().health(
                                speech.share(count, funnel.sent()),
                                speech.speech().percent(Math.round(100 * Funnel.MOST_BOUNCES)));
        List<DeliveryPage.Bounce> lines = latest.stream()
                .map(bounce -> new DeliveryPage.Bounce(
                        Customer.masked(bounce.email()),
                        SmtpWords.of(bounce.status(), speech.reasons()),
                        format().date(bounce.at().atZone(zone).toLocalDate(), weeks.end())))
                .toList();
        return new DeliveryPage.Bounces(title, lines, health);
    }

    String next(DeliveryCounts.Waiting waiting) {
        return waiting.count() == 1
                ? says().oneWaits(moment(waiting.first()))
                : says().manyWait(speech.count(waiting.count()), moment(waiting.first()), moment(waiting.last()));
    }

    DeliveryPage.Found found(List<DecisionLine> lines, Optional<Reason> reason, String who) {
        String title = !who.isEmpty()
                ? says().aboutThem()
                : reason.map(each -> says().latestOf(ReasonWords.of(each, rule, speech)))
                        .orElseGet(says()::latest);
        return new DeliveryPage.Found(
                who, title, lines.stream().map(this::sentence).toList());
    }

    private DeliveryPage.Sentence sentence(DecisionLine line) {
        return new DeliveryPage.Sentence(
                line.customer(),
                Customer.masked(line.email()),
                line.sentence(),
                state(line),
                line.surveyId(),
                moment(line.sentAt().orElse(line.decidedAt())),
                Optional.of(line.id()).filter(id -> waitsForAPerson(line)));
    }

    private static boolean waitsForAPerson(DecisionLine line) {
        return line.state() == InvitationState.SCHEDULED && line.reason() == Reason.SKIP_UNDECIDED;
    }

    private String state(DecisionLine line) {
        return switch (line.state()) {
            case SCHEDULED -> says().stateWaits();
            case DROPPED -> says().stateDropped();
            case SENDING -> says().stateSending();
            case SENT -> says().stateSent();
            case UNDELIVERABLE -> line.sentAt().isPresent() ? says().stateBounced() : says().stateRefused();
        };
    }

    private DeliveryPage.Reasons reasons(
            Funnel funnel, Predicate<Decided> which, Supplier<String> one, UnaryOperator<String> many) {
        List<DeliveryPage.ReasonLine> lines = funnel.by(which).stream()
                .map(entry -> new DeliveryPage.ReasonLine(
                        ReasonWords.of(entry.getKey(), rule, speech),
                        speech.count(entry.getValue()),
                        href(entry.getKey())))
                .toList();
        long all = funnel.decided().stream()
                .filter(which)
                .mapToLong(Decided::count)
                .sum();
        return new DeliveryPage.Reasons(all == 1 ? one.get() : many.apply(speech.count(all)), lines);
    }

    private String href(Reason reason) {
        return "/delivery?survey=" + surveyId + "&period=" + weeks.count() + "w&reason="
                + reason.name().toLowerCase(Locale.ROOT) + "#decisions";
    }

    private String moment(Instant at) {
        return format().momentNow(at.atZone(zone));
    }

    private DeliveryMessages says() {
        return speech.says();
    }

    private Format format() {
        return speech.speech().format();
    }
}
