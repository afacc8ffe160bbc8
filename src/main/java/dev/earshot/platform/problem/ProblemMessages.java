package dev.earshot.platform.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong, for a person, in English; the others are in messages/problem_*.properties. */
@MessageBundle("problem")
interface ProblemMessages {

    @Message("To the overview")
    String overview();

    @Message("There is nothing at this address")
    String notFound();

    @Message("This needs a signed-in user or an API key")
    String notSignedIn();

    @Message("You may not do this")
    String notAllowed();

    @Message("This request came from another site")
    String crossSite();

    @Message("A parameter cannot be understood")
    String badParameter();

    @Message("The body is not JSON")
    String notJson();

    @Message("Some fields cannot be used")
    String invalid();

    @Message("This Idempotency-Key belongs to another request")
    String keyReused();

    @Message("This contradicts what is known already")
    String conflict();

    @Message("The signature does not fit")
    String badSignature();

    @Message("The length of the body is not said")
    String lengthRequired();

    @Message("The body is in a form nobody here reads")
    String unsupported();

    @Message("The body is larger than 1 MiB")
    String tooLarge();

    @Message("This was asked for too often")
    String tooOften();

    @Message("This cannot be done right now; try again")
    String unavailable();

    @Message("Something went wrong on our side")
    String unexpected();

    @Message("Check the address and the parameters.")
    String checkAddress();

    @Message("This account or key may read and not write here; \"key add NAME\" makes a key that may.")
    String mayRead();

    @Message("Nothing was changed. Try again in half a minute.")
    String nothingChanged();

    @Message("The details are in the log under {reference}. Try again.")
    String inLog(String reference);
}
