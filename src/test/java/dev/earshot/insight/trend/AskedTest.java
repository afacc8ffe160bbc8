package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.response.Origin;
import dev.earshot.score.Estimate.Basis;
import dev.earshot.score.Programme;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static Programme programme(String yaml, Origin origin) {
        return asked(yaml, origin).programme();
    }

    private static Asked asked(String yaml, Origin origin) {
        Survey survey = ((SurveyReading.Sound) SurveyReader.read("surveys/x.yaml", "who: both\n" + yaml)).survey();
        return Asked.outcome(new Revision(survey, "hash", 1)).orElseThrow().by(origin);
    }

    @Test
    void onlyFieldsWithoutProtectionOfNamedPeopleAreFollowed() {
        String fields = "segments: [order.store, {field: customer.segment, privacy: sensitive}]\nquestions: [nps]";
        Asked named = asked(fields, Origin.INVITED);
        Segment store = named.survey().segments().get(0);
        Segment sensitive = named.survey().segments().get(1);
        assertThat(named.maySlice(store)).isTrue();
        assertThat(named.maySlice(sensitive)).isFalse();
        assertThat(named.by(Origin.OPEN).maySlice(store)).isFalse();
        assertThat(asked("confidential: true\n" + fields, Origin.INVITED).maySlice(store))
                .isFalse();
    }

    /** Whoever follows one survey and turns to one that hides its people sees everybody's. */
    @Test
    void aSurveyThatHidesIsNeverCutOrCountedByCustomer() {
        LocalDate day = LocalDate.parse("2026-03-02");
        Asked named = asked("segments: [order.store]\nquestions: [nps]", Origin.INVITED);
        TrendRequest cut = new TrendRequest(named, By.WEEK, day, day)
                .of(new Slice(new Segment("order.store"), "north"))
                .by(Basis.CUSTOMERS);
        assertThat(cut.of(named)).isEqualTo(cut);
        TrendRequest hidden = cut.of(named.by(Origin.OPEN));
        assertThat(hidden.slice()).isEmpty();
        assertThat(hidden.countsCustomers()).isFalse();
    }

    @Test
    void onlyTheOutcomeHasATarget() {
        Asked asked =
                asked("target: 40\nquestions: [{id: recommend, type: nps}, {id: easy, type: ces}]", Origin.INVITED);
        assertThat(asked.target()).contains(40.0);
        ScaleQuestion easy = asked.survey().scored().get(1);
        assertThat(new Asked(asked.revision(), easy, Origin.INVITED).target()).isEmpty();
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
