package dev.earshot.catalog;

import dev.earshot.platform.EarshotConfig;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The directory of the tests, with files that a test writes and takes away again. Being a bean, it stands in for the real one. */
@Singleton
public class DraftSurveys extends SurveyDirectory {

    private final Map<String, String> drafts = new TreeMap<>();

    DraftSurveys(EarshotConfig config) {
        super(config);
    }

    public void put(String surveyId, String yaml) {
        drafts.put(surveyId, yaml);
    }

    public void remove(String surveyId) {
        drafts.remove(surveyId);
    }

    @Override
    public SurveyFiles read() {
        SurveyFiles real = super.read();
        List<SurveyFile> files = new ArrayList<>(real.files());
        drafts.forEach((id, yaml) -> files.add(SurveyFile.of("surveys/" + id + ".yaml", yaml)));
        return new SurveyFiles(files, real.problems(), real.whole());
    }
}
