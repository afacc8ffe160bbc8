/**
 * Asking: for every purchase the decision whether, when and with which survey to ask, and the mail that does.
 *
 * <p>Listens to {@code PurchasesRecorded}. A row is written first, then sent by a job that claims it.
 */
@NullMarked
package dev.earshot.invitation;

import org.jspecify.annotations.NullMarked;
