package dev.earshot.survey;

import java.util.Locale;

/** Who may answer. */
public enum Audience {
    /** Only by a personal link. */
    INVITED,
    /** Anybody, at the survey's own address; nobody is invited. */
    OPEN,
    BOTH;

    public boolean isOpen() {
        return this != INVITED;
    }

    public boolean isInvited() {
        return this != OPEN;
    }

    /** As files write it: "invited". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
