/**
 * One tap in two stages. A tap in the mail opens the form with its score chosen; a small script keeps the score as
 * provisional once somebody seems to be there; sending the form confirms it. A provisional answer becomes a response when
 * nothing has shown for ten minutes that a machine gave it; else it is quarantined, where a person can look at it.
 *
 * <p>Nothing here can change or replace what was confirmed.
 */
@NullMarked
package dev.earshot.response.tap;

import org.jspecify.annotations.NullMarked;
