package dev.earshot.invitation.queue.gate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why nothing is sent, in English; the others are in messages/hold_*.properties. */
@MessageBundle("hold")
interface HoldMessages {

    @Message("Sending is paused by {who}.")
    String paused(String who);
}
