package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.response.Origin;
import dev.earshot.score.Programme;
import dev.earshot.survey.Survey;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static Programme programme(String yaml, Origin origin) {
        Survey survey = ((SurveyReading.Sound) SurveyReader.read("surveys/x.yaml", "who: both\n" + yaml)).survey();
        return Asked.outcome(new Revision(survey, "hash", 1))
                .orElseThrow()
                .by(origin)
                .programme();
    }

    @Test
    void whatIsShownOfFewIsWhatWasPromised() {
        assertThat(programme("questions: [nps]", Origin.INVITED)).isEqualTo(Programme.IDENTIFIED);
        assertThat(programme("confidential: true\nquestions: [nps]", Origin.INVITED))
                .isEqualTo(Programme.CONFIDENTIAL);
        assertThat(programme("confidential: true\nquestions: [nps]", Origin.OPEN))
                .isEqualTo(Programme.ANONYMOUS);
        assertThat(programme("confidential: true\nquestions: [enps]", Origin.INVITED))
                .isEqualTo(Programme.ANONYMOUS);
    }
}
