package dev.earshot.insight.delivery;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.contact.Reason;
import dev.earshot.insight.ApiWord;
import dev.earshot.invitation.queue.gate.Hold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far invitations came, as programs read it. Names are added to, never renamed. */
@Schema(name = "Delivery")
@JsonPropertyOrder({"survey", "from", "to"})
public record DeliveryDocument(
        @Schema(description = "id of the survey") String survey,
        @Schema(description = "first local day of the decisions") LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "the sentence on top of the page; \"\" where \"hold\" says it all") String finding,
        @Schema(description = "why nothing is sent at the moment; null where nothing stands against it")
                Optional<String> hold,
        @Schema(description = "events that were decided on") long events,
        @Schema(description = "whose invitation was scheduled") long scheduled,
        @Schema(description = "whose mail left") long sent,
        @Schema(description = "whose mail left and did not come back") long arrived,
        @Schema(description = "whose form a person opened, as far as one can tell") long opened,
        @Schema(description = "who answered") long answered,
        @Schema(description = "mails that left and came back") long bounced,
        @Schema(description = "whether more of them do than is healthy, and not by chance") boolean tooManyBounce,
        @Schema(description = "why others are not asked, the commonest reason first") List<Because> dropped,
        @Schema(description = "why others wait, the commonest reason first") List<Because> held,
        @Schema(description = "who waits for a mail, also from before these days; null where nobody does")
                Optional<Waiting> waiting,
        @Schema(description = "the newest, at most 25") List<Decision> decisions) {

    @Schema(name = "DeliveryReason")
    public record Because(
            @Schema(description = "one of the reasons of a decision: cooling_off, no_consent …") String reason,
            @Schema(description = "how many decisions it stands behind") long count) {}

    @Schema(name = "DeliveryWaiting")
    public record Waiting(
            @Schema(description = "how many wait") long count,
            @Schema(description = "when the first of them leaves, if nothing holds it up") Instant first,
            @Schema(description = "when the last of them leaves") Instant last) {}

    /** One decision about one customer, and what became of it. */
    @Schema(name = "DeliveryDecision")
    public record Decision(
            @Schema(description = "of the invitation") UUID id,
            @Schema(description = "id of the customer") UUID customer,
            @Schema(description = "scheduled, dropped, sending, sent or undeliverable") String state,
            @Schema(description = "why it was decided so: due, delay, cooling_off …") String reason,
            @Schema(description = "the same in full, as it was written down") String sentence,
            @Schema(description = "when it was decided") Instant decidedAt,
            @Schema(description = "when its mail left; null where none did") Optional<Instant> sentAt) {

        static Decision of(DecisionLine line) {
            return new Decision(
                    line.id(),
                    line.customer(),
                    ApiWord.of(line.state()),
                    ApiWord.of(line.reason()),
                    line.sentence(),
                    line.decidedAt(),
                    line.sentAt());
        }
    }

    static DeliveryDocument of(Delivery delivery, DeliverySpeech speech) {
        Funnel funnel = delivery.funnel();
        return new DeliveryDocument(
                delivery.survey(),
                delivery.weeks().start(),
                delivery.weeks().end(),
                DeliveryFinding.of(delivery.hold().isPresent(), funnel, delivery.rates(), speech)
                        .text(),
                delivery.hold().map(Hold::sentence),
                funnel.events(),
                funnel.scheduled(),
                funnel.sent(),
                funnel.arrived(),
                funnel.opened(),
                funnel.answered(),
                funnel.bounced(),
                funnel.tooManyBounce(),
                because(funnel.by(Decided::dropped)),
                because(funnel.by(Decided::waiting)),
                delivery.waiting().map(one -> new Waiting(one.count(), one.first(), one.last())),
                delivery.decisions().stream().map(Decision::of).toList());
    }

    private static List<Because> because(List<Map.Entry<Reason, Long>> counted) {
        return counted.stream()
                .map(entry -> new Because(ApiWord.of(entry.getKey()), entry.getValue()))
                .toList();
    }
}
