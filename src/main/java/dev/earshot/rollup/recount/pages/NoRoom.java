package dev.earshot.rollup.recount.pages;

/** The counts do not fit into the heap at once: see {@link Share#halves}. */
public final class NoRoom extends RuntimeException {

    NoRoom() {
        super("the counts do not fit into memory at once");
    }
}
