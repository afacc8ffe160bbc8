package dev.earshot.survey.question;

/** Where an answer stands: good news, neither, bad news. On the NPS scale these are promoter, passive and detractor. */
public enum Group {
    PROMOTER,
    PASSIVE,
    DETRACTOR;

    /** As pages and stylesheets write it: "promoter". */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
