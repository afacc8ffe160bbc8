package dev.earshot.rollup;

import dev.earshot.response.ResponseReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts every answer in the transaction that stores it. */
@ApplicationScoped
class TallyKeeper {

    private final TallyTable table;

    TallyKeeper(TallyTable table) {
        this.table = table;
    }

    void count(@Observes ResponseReceived received) {
        table.add(TallyChanges.of(received));
    }
}
