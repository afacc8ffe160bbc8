package dev.earshot.contact;

import java.time.Instant;

/** What to do with somebody who could be asked. The sentence is stored and shown as it is. */
public sealed interface Decision {

    String sentence();

    /** Ask at this time, which may have passed. */
    record Send(Instant at, String sentence) implements Decision {}

    /** Wait until this time, then ask. */
    record Hold(Instant until, String sentence) implements Decision {}

    /** Do not ask. */
    record Drop(String sentence) implements Decision {}
}
