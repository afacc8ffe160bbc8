/**
 * What comes back: mails that could not be delivered, complaints, wishes by mail to get no more. Every mail has a return
 * address that names its invitation; whoever reports one is read by {@code report}, and {@code BounceKeeper} acts.
 */
@NullMarked
package dev.earshot.invitation.bounce;

import org.jspecify.annotations.NullMarked;
