package dev.earshot.purchase;

import dev.earshot.customer.Customer;
import dev.earshot.purchase.source.ShopEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a customer of the shop that was not known yet.
 *
 * @param facts everything kept of the event, by name: "order.number", "customer.country"
 */
public record PurchaseRecorded(
        UUID purchaseId, String source, ShopEvent event, Customer customer, Map<String, String> facts) {

    /** Fact that names the one survey to ask with. No webhook can set it: it is no name of a mapped field. */
    public static final String ONLY_SURVEY = "event.survey";

    /** Whether this survey may be asked with: any, unless whoever told of the event chose one. */
    public boolean isFor(String surveyId) {
        return facts.getOrDefault(ONLY_SURVEY, surveyId).equals(surveyId);
    }

    /** Whether whoever told of the event chose one survey. */
    public boolean isForOne() {
        return facts.containsKey(ONLY_SURVEY);
    }
}
