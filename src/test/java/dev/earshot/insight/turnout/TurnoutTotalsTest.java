package dev.earshot.insight.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.response.Origin;
import dev.earshot.score.Confidence;
import dev.earshot.survey.Survey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of everybody who could have been asked, and of whom it is not. */
class TurnoutTotalsTest {

    private static final Asked NAMED = Shop.asked(Optional.empty());

    @Test
    void boundsOfAFigureThatIsHeldBackAreHeldBack() {
        List<Touch> few = new Crowd().add("DE", "a", 10, 20, 20, 4, 10).touches();
        assertThat(turnout(NAMED.by(Origin.OPEN), few).shownCheck()).isEmpty();
        assertThat(turnout(NAMED, few).shownCheck()).isPresent();
    }

    @Test
    void placesAreAccusedOnlyWhereNobodyIsPromisedToBeUnnamed() {
        List<Touch> touches = new Crowd()
                .add("DE", "a", 10, 200, 180, 60, 9)
                .add("AT", "b", 10, 200, 180, 60, 9)
                .touches();
        assertThat(turnout(NAMED, touches).units()).isEmpty();
        Asked stores = withStores();
        assertThat(turnout(stores, touches).units()).isPresent();
        assertThat(turnout(stores.by(Origin.OPEN), touches).units()).isEmpty();
    }

    private static Turnout turnout(Asked asked, List<Touch> touches) {
        return Turnout.of(
                new TurnoutRequest(asked, Shop.START, Shop.START.plusDays(6), Confidence.DEFAULT),
                Shop.TODAY,
                touches,
                false);
    }

    private static Asked withStores() {
        String yaml = "who: both\nsegments: [order.store]\nquestions: [nps]";
        Survey survey = ((SurveyReading.Sound) SurveyReader.read("surveys/x.yaml", yaml)).survey();
        return Asked.outcome(new Revision(survey, "hash", 1)).orElseThrow();
    }
}
