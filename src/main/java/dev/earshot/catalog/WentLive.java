package dev.earshot.catalog;

import java.time.Instant;

/** A text of a survey went live. The same revision can do so again when an old text comes back. */
public record WentLive(Instant at, Revision revision) {}
