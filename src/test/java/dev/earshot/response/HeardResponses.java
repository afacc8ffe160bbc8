package dev.earshot.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything the room said and meant: events of transactions that were committed. */
@ApplicationScoped
public class HeardResponses {

    private final List<ResponseReceived> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponseReceived event) {
        heard.add(event);
    }

    public List<ResponseReceived> of(UUID customer) {
        return heard.stream()
                .filter(event -> event.customerId().filter(customer::equals).isPresent())
                .toList();
    }
}
