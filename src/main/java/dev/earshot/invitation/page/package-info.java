/** The pages about mails for those who are signed in. */
@NullMarked
package dev.earshot.invitation.page;

import org.jspecify.annotations.NullMarked;
