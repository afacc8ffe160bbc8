package dev.earshot.invitation.request;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.invitation.Invitations;
import dev.earshot.platform.yaml.NearestWord;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.purchase.PurchaseRecorder;
import dev.earshot.purchase.Recorded;
import dev.earshot.purchase.source.ShopEvent;
import dev.earshot.survey.InviteRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records an event as if a webhook had told of it, and says what was decided. */
@ApplicationScoped
class EventTaker {

    private static final String SOURCE = "api";

    private final PurchaseRecorder recorder;
    private final Invitations invitations;
    private final SurveyCatalog catalog;

    EventTaker(PurchaseRecorder recorder, Invitations invitations, SurveyCatalog catalog) {
        this.recorder = recorder;
        this.invitations = invitations;
        this.catalog = catalog;
    }

    /** Empty where the event is known, and was not considered for the survey that is asked for now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<InvitationAnswer> take(ShopEvent event) {
        Recorded recorded = recorder.record(SOURCE, event);
        List<InvitationAnswer.Decided> decisions =
                recorded.purchaseId().map(invitations::ofPurchase).orElse(List.of()).stream()
                        .map(InvitationAnswer.Decided::of)
                        .toList();
        Optional<String> wanted = Optional.ofNullable(event.facts().get(PurchaseRecorded.ONLY_SURVEY));
        boolean overlooked = wanted.filter(
                        id -> decisions.stream().noneMatch(one -> one.survey().equals(id)))
                .isPresent();
        return overlooked && !recorded.isNew() && recorded.purchaseId().isPresent()
                ? Optional.empty()
                : Optional.of(new InvitationAnswer(
                        event.type(),
                        event.key(),
                        !recorded.isNew(),
                        recorded.purchaseId().isPresent() ? summary(event.type(), decisions) : recorded.note(),
                        decisions));
    }

    private String summary(String type, List<InvitationAnswer.Decided> decisions) {
        return decisions.isEmpty()
                ? nobodyWaits(type)
                : decisions.stream()
                        .map(one -> one.survey() + ": " + one.sentence())
                        .collect(Collectors.joining(" "));
    }

    private String nobodyWaits(String type) {
        List<String> triggers = catalog.live().stream()
                .flatMap(revision -> revision.survey().invite().stream())
                .map(InviteRule::trigger)
                .distinct()
                .sorted()
                .toList();
        boolean waits = triggers.contains(type);
        return waits
                ? "Nothing was decided about it."
                : "No live survey waits for " + type + "."
                        + NearestWord.to(type, triggers)
                                .map(word -> " Did you mean " + word + "?")
                                .orElse(
                                        triggers.isEmpty()
                                                ? ""
                                                : " They wait for " + String.join(", ", triggers) + ".");
    }
}
