/** What the records tell about one person: their answers, orders and invitations, as the risk rules ask for them. */
@NullMarked
package dev.earshot.followup.signal;

import org.jspecify.annotations.NullMarked;
