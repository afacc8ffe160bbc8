package dev.earshot.invitation.queue.gate;

import dev.earshot.invitation.transport.Outbox;
import dev.earshot.invitation.transport.SmtpTransport;
import dev.earshot.invitation.transport.Transport;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The real ways out, until a test stands a mail server of its own in their place. */
@Singleton
public class TestWays extends Ways {

    public volatile Optional<Transport> instead = Optional.empty();

    TestWays(SendingState state, SmtpTransport smtp, Outbox outbox) {
        super(state, smtp, outbox);
    }

    @Override
    public Transport out() {
        return instead.orElseGet(super::out);
    }
}
