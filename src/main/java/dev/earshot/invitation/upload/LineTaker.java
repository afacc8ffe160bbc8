package dev.earshot.invitation.upload;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.table.TableLine;
import dev.earshot.platform.database.Retried;
import dev.earshot.purchase.PurchaseRecorder;
import dev.earshot.purchase.Recorded;
import dev.earshot.purchase.source.NamedFields;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records lines of a table as if webhooks had told of them. */
@ApplicationScoped
public class LineTaker {

    /** Lines of one transaction. */
    public static final int AT_ONCE = 100;

    private static final String SOURCE = "csv";

    private final PurchaseRecorder recorder;
    private final Invitations invitations;

    LineTaker(PurchaseRecorder recorder, Invitations invitations) {
        this.recorder = recorder;
        this.invitations = invitations;
    }

    /** @param known events that were told of before: nothing was changed */
    public record Taken(int fresh, int known) {}

    /** All of them or, after a failure, none. */
    @Transactional
    @Retried
    public Taken take(List<TableLine> lines) {
        int fresh = 0;
        for (TableLine line : lines) {
            fresh += record(line).isNew() ? 1 : 0;
        }
        return new Taken(fresh, lines.size() - fresh);
    }

    /** @param isNew whether the event was not told of before */
    public record Foreseen(boolean isNew, List<Invitation> decisions) {}

    /**
     * Decides as {@link #take} would, and takes all of it back. Each hundred is looked at by itself. What was seen is
     * returned rather than counted, so that a second attempt counts nothing twice.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Retried
    public List<Foreseen> foresee(List<TableLine> lines) {
        List<Foreseen> foreseen = lines.stream().map(this::foresee).toList();
        // Last, for after it nothing can be read.
        QuarkusTransaction.setRollbackOnly();
        return foreseen;
    }

    private Foreseen foresee(TableLine line) {
        Recorded recorded = record(line);
        return new Foreseen(
                recorded.isNew(),
                recorded.purchaseId().map(invitations::ofPurchase).orElse(List.of()));
    }

    private Recorded record(TableLine line) {
        if (NamedFields.read(line.fields()) instanceof NamedFields.Read read) {
            return recorder.record(SOURCE, read.event());
        }
        throw new IllegalStateException("line " + line.number() + " was checked, and cannot be read any more");
    }
}
