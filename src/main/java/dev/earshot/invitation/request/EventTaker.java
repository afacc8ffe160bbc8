package dev.earshot.invitation.request;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.invitation.Evidence;
import dev.earshot.invitation.Invitations;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.purchase.PurchaseRecorder;
import dev.earshot.purchase.Recorded;
import dev.earshot.purchase.source.ShopEvent;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Records an event as if a webhook had told of it, and says what was decided. */
@ApplicationScoped
class EventTaker {

    private static final String SOURCE = "api";

    private final PurchaseRecorder recorder;
    private final Invitations invitations;
    private final SurveyCatalog catalog;
    private final Evidence evidence;

    EventTaker(PurchaseRecorder recorder, Invitations invitations, SurveyCatalog catalog, Evidence evidence) {
        this.recorder = recorder;
        this.invitations = invitations;
        this.catalog = catalog;
        this.evidence = evidence;
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
        Map<String, List<Survey>> surveys = catalog.live().stream()
                .map(Revision::survey)
                .filter(survey -> survey.invite().isPresent())
                .collect(Collectors.groupingBy(
                        survey -> survey.invite().orElseThrow().trigger(), TreeMap::new, Collectors.toList()));
        if (surveys.containsKey(type)) {
            return nobodyAsks(type, surveys.get(type));
        }
        return "No live survey waits for " + type + "."
                + (surveys.isEmpty() ? "" : " They wait for " + String.join(", ", surveys.keySet()) + ".");
    }

    private String nobodyAsks(String type, List<Survey> waiting) {
        boolean off = waiting.stream()
                .noneMatch(survey ->
                        evidence.isSwitchedOn(survey.id(), survey.invite().orElseThrow()));
        String names = waiting.stream().map(Survey::id).collect(Collectors.joining(", "));
        return off
                ? "Nobody is asked: what waits for " + type + " is not switched on (invite.active is false in " + names
                        + ")."
                : "Nothing was decided when this event was first told of.";
    }
}
