package dev.earshot.insight.delivery;

import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The words of the page, and how its counts and shares are spoken. */
record DeliverySpeech(DeliveryMessages says, ReasonMessages reasons, Speech speech) {

    static DeliverySpeech of(String language) {
        return new DeliverySpeech(
                PreferredLanguage.words(DeliveryMessages.class, language),
                PreferredLanguage.words(ReasonMessages.class, language),
                Speech.of(language));
    }

    /** "1,949". */
    String count(long number) {
        return speech.format().count(number);
    }

    /** A plain share of a count, with one digit: "23.4%". @param of more than zero */
    String share(long part, long of) {
        BigDecimal share = BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return speech.metrics().percent(speech.format().number(share));
    }

    /** "orders delivered", for "order.delivered". */
    String events(String trigger) {
        return switch (trigger) {
            case "order.placed" -> says.ordersPlaced();
            case "order.shipped" -> says.ordersShipped();
            case "order.delivered" -> says.ordersDelivered();
            case "order.completed" -> says.ordersCompleted();
            case "return.completed" -> says.returnsCompleted();
            case "ticket.solved" -> says.ticketsSolved();
            case "contact.created" -> says.contactsCreated();
            default -> says.otherEvents(trigger);
        };
    }
}
