package dev.earshot.insight.digest;

import java.time.Instant;

/** A digest that everybody with its rhythm gets. */
public record DigestIssue(DigestPeriod period, Instant due) {}
