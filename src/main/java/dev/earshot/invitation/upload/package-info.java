/**
 * Customers somebody brings as a table: checked, shown with what would be decided, and taken only when that person says so.
 * What is taken is recorded part by part by a job, so that nothing is lost or doubled when the server stops in between.
 */
@NullMarked
package dev.earshot.invitation.upload;

import org.jspecify.annotations.NullMarked;
