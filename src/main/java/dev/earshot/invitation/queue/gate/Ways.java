package dev.earshot.invitation.queue.gate;

import dev.earshot.invitation.transport.Outbox;
import dev.earshot.invitation.transport.SmtpTransport;
import dev.earshot.invitation.transport.Transport;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Which way a finished mail takes: the mail server where there is one, else the outbox. */
@Singleton
@DefaultBean
public class Ways {

    private final SendingState state;
    private final SmtpTransport smtp;
    private final Outbox outbox;

    Ways(SendingState state, SmtpTransport smtp, Outbox outbox) {
        this.state = state;
        this.smtp = smtp;
        this.outbox = outbox;
    }

    public Transport out() {
        return state.leavesTheHouse() ? smtp : outbox;
    }
}
