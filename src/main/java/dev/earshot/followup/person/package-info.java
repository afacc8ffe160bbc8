/**
 * What happened to one customer, and what to do now.
 *
 * <p>Nothing of a survey that promised not to name who answers stands here: no answer, and neither that nor when somebody
 * answered.
 */
@NullMarked
package dev.earshot.followup.person;

import org.jspecify.annotations.NullMarked;
