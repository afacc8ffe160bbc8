package dev.earshot.response;

import java.util.List;

/**
 * What was changed in one transaction, of different customers. Fired in it, after each {@link ResponseReceived} there is, as
 * the last thing done.
 *
 * <p>Listeners: {@code rollup.TallyKeeper} counts, {@code insight.recall.CorrectionCounts} notes what was taken back, {@code
 * followup.ErasedFollowUps} forgets what is erased.
 */
public record ResponsesChanged(List<ResponseChanged> all) {}
