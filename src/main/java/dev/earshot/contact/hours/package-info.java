/** Clocks and calendars: by whose a customer lives, when they let mails through, and how a day is shared out. */
@NullMarked
package dev.earshot.contact.hours;

import org.jspecify.annotations.NullMarked;
