package dev.earshot.survey.invite;

import java.util.Locale;

/**
 * On what ground customers are written to. In Germany a satisfaction survey by e-mail counts as advertising, even
 * together with an invoice (BGH 2018-07-10, VI ZR 225/17): it needs consent, or a customer who bought and did not object
 * (§ 7 (3) UWG).
 */
public enum Consent {
    /** Only those who, the shop says, agreed. */
    REQUIRED,
    /** Customers, unless the shop says that they did not agree. */
    SOFT_OPT_IN,
    /** Everybody: what the shop says of consent is not looked at. */
    NONE;

    /** As a file writes it: "soft-opt-in". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
