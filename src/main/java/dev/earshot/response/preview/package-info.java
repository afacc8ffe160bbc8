/**
 * A survey as respondents will see it, page by page, with nothing kept: at {@code /surveys/{id}/preview} for whoever is
 * signed in, at {@code /preview/{survey}/{key}} for whoever was given the link.
 */
@NullMarked
package dev.earshot.response.preview;

import org.jspecify.annotations.NullMarked;
