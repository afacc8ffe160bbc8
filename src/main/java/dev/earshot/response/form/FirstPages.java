package dev.earshot.response.form;

import dev.earshot.invitation.Invitation;
import dev.earshot.platform.database.GroupWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.response.Beginning;
import dev.earshot.response.Beginnings;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.tap.TapDoor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Keeps the first pages that people send at the same moment in one transaction: its commit, and the rows everybody counts in,
 * are written once for all of them.
 */
@ApplicationScoped
class FirstPages {

    private static final int MOST_TOGETHER = 64;
    private static final int MOST_WAITING = 1_024;

    private final TapDoor taps;
    private final Beginnings beginnings;
    private final GroupWriter<Beginning, SurveyResponse> writer =
            new GroupWriter<>("form-writer", MOST_WAITING, FirstPages::fits, this::write);

    FirstPages(TapDoor taps, Beginnings beginnings) {
        this.taps = taps;
        this.beginnings = beginnings;
    }

    /**
     * Waits until it is committed; whoever calls holds no transaction, and so no connection, meanwhile.
     *
     * @throws RuntimeException a conflict where the response was begun already, or another got in the way
     */
    SurveyResponse keep(Beginning beginning) {
        CompletionStage<SurveyResponse> kept = writer.keep(beginning)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNAVAILABLE.detail("Too many answer at once. Send it again in half a minute.")));
        try {
            return kept.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Two of one customer do not share a transaction: the second must see the first. */
    private static boolean fits(List<Beginning> group, Beginning next) {
        Optional<UUID> customer = next.customerId();
        return group.size() < MOST_TOGETHER
                && (customer.isEmpty()
                        || group.stream().noneMatch(one -> one.customerId().equals(customer)));
    }

    private List<SurveyResponse> write(List<Beginning> group) {
        return QuarkusTransaction.requiringNew().call(() -> {
            taps.confirmed(group.stream()
                    .flatMap(one -> one.asking().invitation().stream())
                    .map(Invitation::id)
                    .toList());
            return beginnings.keep(group);
        });
    }

    @PreDestroy
    void stop() {
        writer.close();
    }
}
