package dev.earshot.packaged;

/** A process that ended by itself, and what it said. */
record Ended(int exitCode, String out, String err) {}
