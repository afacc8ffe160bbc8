package dev.earshot.catalog;

/** What about a scored question changed so that it asks something else. */
public enum MeaningChange {
    TYPE,
    /** Its numbers, or how they are presented: faces or numbers, effort or ease. */
    SCALE,
    WORDING,
    /** The words at the two ends of its scale. */
    LABELS,
    /** How many questions stand before it; of the headline question alone. */
    ORDER
}
