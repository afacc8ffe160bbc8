/**
 * The pages behind {@code /r/{token}} and {@code /s/{survey}}: what a GET shows, what a POST does, and the form as a
 * template gets it.
 */
@NullMarked
package dev.earshot.response.form;

import org.jspecify.annotations.NullMarked;
