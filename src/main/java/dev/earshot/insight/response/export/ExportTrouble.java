package dev.earshot.insight.response.export;

/** Why there is no file. */
public enum ExportTrouble {
    NONE,
    /** The list is not shown any more: so few fit, or its survey is gone. */
    REFUSED,
    TOO_LONG,
    /** Our own mistake, or no room left; the log has more. */
    OURS
}
