/** Every page a respondent can get, as its template in {@code templates/response} gets it. */
@NullMarked
package dev.earshot.response.page;

import org.jspecify.annotations.NullMarked;
