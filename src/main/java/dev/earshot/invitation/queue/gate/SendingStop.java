package dev.earshot.invitation.queue.gate;

import java.time.Instant;

/**
 * Why nothing is sent, until somebody lets it go on.
 *
 * @param by the user's address, or "earshot"
 */
public record SendingStop(Kind kind, String sentence, Instant since, String by) {

    public enum Kind {
        /** Somebody pressed pause. */
        PAUSE,
        /** Mail servers refuse what we send for reasons that are ours to mend. */
        POLICY
    }
}
