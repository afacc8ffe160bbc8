/** What an invite's rules are made of: when to ask, how few, and on what ground. */
@NullMarked
package dev.earshot.survey.invite;

import org.jspecify.annotations.NullMarked;
