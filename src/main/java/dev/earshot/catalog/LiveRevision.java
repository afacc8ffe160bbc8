package dev.earshot.catalog;

import java.time.Instant;

/**
 * The last good revision of a survey.
 *
 * @param open whether it is asked; false once its file is gone, when only open invitations are still answered
 * @param since when it went live
 */
public record LiveRevision(Revision revision, boolean open, Instant since) {}
