/**
 * What was done with the links of a mail. Mail filters follow links too, so an opening is no answer and not always a person:
 * here stands who came, as far as it may be kept, and which signs of a machine they left.
 */
@NullMarked
package dev.earshot.invitation.link;

import org.jspecify.annotations.NullMarked;
