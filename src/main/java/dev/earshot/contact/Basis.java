package dev.earshot.contact;

import dev.earshot.survey.invite.Consent;
import java.util.Optional;

/** The ground on which somebody was written to, kept with the invitation. */
public enum Basis {
    /** The shop says that the customer agreed. */
    CONSENT,
    /** The customer bought something and did not object. */
    EXISTING_CUSTOMER,
    /** The survey's file asks for none. */
    NONE;

    public static Basis of(Consent rule, Optional<Boolean> given) {
        if (given.equals(Optional.of(true))) {
            return CONSENT;
        }
        return rule == Consent.NONE ? NONE : EXISTING_CUSTOMER;
    }
}
