/** The looks of a survey: its stylesheet at {@code /brand/{survey}/{hash}.css} and the logos beside the survey files. */
@NullMarked
package dev.earshot.response.brand;

import org.jspecify.annotations.NullMarked;
