package dev.earshot.contact;

import java.time.Instant;

/** What to do with somebody who could be asked. The sentence is stored and shown as it is. */
public sealed interface Decision {

    Reason reason();

    String sentence();

    /** Ask at this time, which may have passed. */
    record Send(Instant at, String sentence) implements Decision {
        @Override
        public Reason reason() {
            return Reason.DUE;
        }
    }

    /** Wait until this time, then decide again. */
    record Hold(Instant until, Reason reason, String sentence) implements Decision {}

    /** Do not ask. */
    record Drop(Reason reason, String sentence) implements Decision {}
}
