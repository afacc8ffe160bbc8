/**
 * Every accepted delivery, kept byte for byte until it is read as its source says, and what became of it.
 *
 * <p>Start at {@link InboxReader}. {@link SourceCatalog} knows who may send; {@link Deliveries} shows people what came.
 */
@NullMarked
package dev.earshot.purchase.inbox;

import org.jspecify.annotations.NullMarked;
