/** Responses by the thousand, past the forms: those that were given elsewhere. Fires no event: who writes them counts them. */
@NullMarked
package dev.earshot.response.bulk;

import org.jspecify.annotations.NullMarked;
