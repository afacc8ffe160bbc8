/**
 * What stands before every request and beside every answer: limits, headers, refusals, and what the description of the
 * API tells. {@link WebAddress} says which kind of page an address is.
 */
@NullMarked
package dev.earshot.platform.web;

import org.jspecify.annotations.NullMarked;
