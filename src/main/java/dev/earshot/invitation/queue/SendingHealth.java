package dev.earshot.invitation.queue;

import dev.earshot.invitation.queue.gate.SendingState;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says why nothing is sent, and how many mails nobody knows about. Stays up: orders and answers are taken all the same. */
@Readiness
@ApplicationScoped
class SendingHealth implements HealthCheck {

    private final SendingState state;
    private final UnknownMails unknown;

    SendingHealth(SendingState state, UnknownMails unknown) {
        this.state = state;
        this.unknown = unknown;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("Sending").up();
        state.hold().ifPresent(sentence -> health.withData("warning: held", sentence));
        long lost = unknown.count();
        if (lost > 0) {
            health.withData("warning: unknown", lost + " mails; the page Outbox lists them");
        }
        return health.build();
    }
}
