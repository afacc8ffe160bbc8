package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;

/**
 * One file of the surveys directory.
 *
 * @param path as findings name it: "surveys/post-purchase.yaml"
 * @param text what it holds, read as UTF-8
 */
public record SurveyFile(String path, String text, SurveyReading reading) {

    /** Reads {@code text}, wherever it comes from. */
    public static SurveyFile of(String path, String text) {
        return new SurveyFile(path, text, SurveyReader.read(path, text));
    }

    /** What its name says: the last part of the path without ".yaml". */
    public String surveyId() {
        return surveyId(path);
    }

    static String surveyId(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
}
