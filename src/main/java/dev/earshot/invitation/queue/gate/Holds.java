package dev.earshot.invitation.queue.gate;

import dev.earshot.platform.page.PreferredLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Says to whom reads a page why nothing is sent: a pause in their language, everything else as it is logged. */
@ApplicationScoped
public class Holds {

    private static final String LOGGED = "en";

    private final SendingState state;
    private final SendingStops stops;

    Holds(SendingState state, SendingStops stops) {
        this.state = state;
        this.stops = stops;
    }

    /** Empty when all is well. */
    public Optional<Hold> in(String language) {
        return state.hold().map(sentence -> stops.current()
                .filter(stop ->
                        stop.kind() == SendingStop.Kind.PAUSE && stop.sentence().equals(sentence))
                .map(stop -> paused(stop, language))
                .orElse(new Hold(sentence, LOGGED)));
    }

    private static Hold paused(SendingStop stop, String language) {
        return new Hold(PreferredLanguage.words(HoldMessages.class, language).paused(stop.by()), language);
    }
}
