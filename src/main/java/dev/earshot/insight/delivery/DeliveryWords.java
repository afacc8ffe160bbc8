package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.customer.Customer;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.invitation.InvitationState;
import dev.earshot.platform.Format;
import dev.earshot.survey.InviteRule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the page says of its figures.
 *
 * @param zone in which moments are said
 */
record DeliveryWords(String surveyId, InviteRule rule, Weeks weeks, ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);

    /** "orders delivered", for "order.delivered". */
    String events() {
        String trigger = rule.trigger();
        int dot = trigger.indexOf('.');
        return trigger.substring(0, dot) + "s " + trigger.substring(dot + 1);
    }

    DeliveryPage.Reasons dropped(Funnel funnel) {
        return reasons(funnel, Decided::dropped);
    }

    DeliveryPage.Reasons held(Funnel funnel) {
        return reasons(funnel, Decided::waiting);
    }

    DeliveryPage.Bounces bounces(Funnel funnel, List<DeliveryCounts.Bounced> latest) {
        long count = funnel.bounced();
        String title = count == 0 ? "No bounces" : count == 1 ? "1 bounce" : Format.ENGLISH.count(count) + " bounces";
        String health = funnel.sent() == 0
                ? "Nothing was sent yet."
                : Percent.of(count, funnel.sent()) + " of sent. Below 2% is healthy.";
        List<DeliveryPage.Bounce> lines = latest.stream()
                .map(bounce -> new DeliveryPage.Bounce(
                        Customer.masked(bounce.email()),
                        SmtpWords.of(bounce.status()),
                        Format.ENGLISH.date(bounce.at().atZone(zone).toLocalDate(), weeks.end())))
                .toList();
        return new DeliveryPage.Bounces(title, lines, health);
    }

    String next(DeliveryCounts.Waiting waiting) {
        if (waiting.count() == 1) {
            return "1 invite waits. It leaves " + moment(waiting.first()) + ".";
        }
        return Format.ENGLISH.count(waiting.count()) + " invites wait. The first leaves " + moment(waiting.first())
                + ", the last " + moment(waiting.last()) + ", as far as is known today.";
    }

    DeliveryPage.Found found(List<DecisionLine> lines, Optional<Reason> reason, String who) {
        String title = !who.isEmpty()
                ? "What was decided about them"
                : reason.map(each -> ReasonWords.of(each, rule) + ": the latest")
                        .orElse("The latest decisions");
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

    private static String state(DecisionLine line) {
        return switch (line.state()) {
            case SCHEDULED -> "Waits";
            case DROPPED -> "Not asked";
            case SENDING -> "In flight, or unknown";
            case SENT -> "Sent";
            case UNDELIVERABLE -> line.sentAt().isPresent() ? "Bounced" : "Refused";
        };
    }

    private DeliveryPage.Reasons reasons(Funnel funnel, Predicate<Decided> which) {
        List<DeliveryPage.ReasonLine> lines = funnel.decided().stream()
                .filter(which)
                .collect(Collectors.groupingBy(Decided::reason, Collectors.summingLong(Decided::count)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(entry -> new DeliveryPage.ReasonLine(
                        ReasonWords.of(entry.getKey(), rule),
                        Format.ENGLISH.count(entry.getValue()),
                        href(entry.getKey())))
                .toList();
        long all = funnel.decided().stream()
                .filter(which)
                .mapToLong(Decided::count)
                .sum();
        return new DeliveryPage.Reasons(Format.ENGLISH.count(all), lines);
    }

    private String href(Reason reason) {
        return "/delivery?survey=" + surveyId + "&period=" + weeks.count() + "w&reason="
                + reason.name().toLowerCase(Locale.ROOT) + "#decisions";
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
