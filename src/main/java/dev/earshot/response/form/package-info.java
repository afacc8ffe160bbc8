/**
 * What happens behind {@code /r/{token}} and {@code /s/{survey}}: what a GET shows and what a POST does. The pages are in
 * {@code page}.
 */
@NullMarked
package dev.earshot.response.form;

import org.jspecify.annotations.NullMarked;
