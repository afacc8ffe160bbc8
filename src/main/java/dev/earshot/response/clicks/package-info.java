/** Clicks in mails that are in no figure: how many there are, which look automatic and why, and how to count one after all. */
@NullMarked
package dev.earshot.response.clicks;

import org.jspecify.annotations.NullMarked;
