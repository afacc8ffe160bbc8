/**
 * The made-up shop the command {@code demo} shows: eighteen months of orders, invitations and answers, written once
 * into an empty database.
 *
 * <p>Read {@code truth} (what is so, drawn from a seed), {@code shop} (places and people), {@code voice} (what they think), {@code world} (what happened), then this.
 */
@NullMarked
package dev.earshot.demo;

import org.jspecify.annotations.NullMarked;
