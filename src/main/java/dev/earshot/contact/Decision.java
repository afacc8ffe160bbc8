package dev.earshot.contact;

import java.time.Instant;
import java.time.ZoneId;

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
    record Hold(Instant until, Reason reason, String sentence) implements Decision {

        /** @param why begins with a small letter and has no full stop */
        public static Hold until(Instant until, ZoneId zone, Reason reason, String why) {
            return new Hold(until, reason, "Held until " + Words.time(until, zone) + ": " + why + ".");
        }
    }

    /** Do not ask. */
    record Drop(Reason reason, String sentence) implements Decision {}
}
