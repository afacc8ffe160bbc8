package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReading;

/**
 * One file of the surveys directory.
 *
 * @param path as findings name it: "surveys/post-purchase.yaml"
 * @param text what it holds, read as UTF-8
 */
public record SurveyFile(String path, String text, SurveyReading reading) {

    /** What its name says: the last part of the path without ".yaml". */
    public String surveyId() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
}
