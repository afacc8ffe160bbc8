/**
 * Forgetting a person. Responses go one by one, so that the figures stay exact; then everything that stands about the person in
 * the rooms above. What stays is the key of a suppressed address, which names nobody, and a count of erased responses.
 */
@NullMarked
package dev.earshot.response.erasure;

import org.jspecify.annotations.NullMarked;
