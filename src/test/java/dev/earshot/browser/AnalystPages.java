package dev.earshot.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page behind the login. Those of a survey are looked at where much was answered, where little was, and where nothing was.
 */
enum AnalystPages {
    OVERVIEW("/?survey={survey}"),
    TREND("/trend?survey={survey}"),
    TREND_OF_CUSTOMERS("/trend?survey={survey}&basis=customers&by=month&question=mood"),
    SEGMENTS("/segments?survey={survey}"),
    SEGMENTS_CROSSED("/segments?survey={survey}&field=order.courier&with=order.store"),
    DRIVERS("/drivers?survey={survey}"),
    WHO_ANSWERED("/who-answered?survey={survey}"),
    RESPONSES("/responses?survey={survey}"),
    RESPONSES_FOUND("/responses?survey={survey}&q=late&group=detractor"),
    DELIVERY("/delivery?survey={survey}"),
    SURVEY("/surveys/{survey}"),
    CLICKS("/clicks?survey=browser"),
    AT_RISK("/at-risk"),
    INBOX("/inbox"),
    SURVEYS("/surveys"),
    OUTBOX("/outbox");

    /** How much was answered, and the survey it was answered to. */
    enum State {
        DATA("pages"),
        LITTLE("pages-few"),
        EMPTY("pages-none");

        private final String survey;

        State(String survey) {
            this.survey = survey;
        }

        String survey() {
            return survey;
        }
    }

    record Shown(String name, String path, State state) {

        boolean hasData() {
            return state == State.DATA;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final String path;

    AnalystPages(String path) {
        this.path = path;
    }

    static Stream<Shown> all() {
        return Arrays.stream(values()).flatMap(page -> page.states().stream()
                .map(state -> new Shown(
                        page.name() + " with " + state.name(), page.path.replace("{survey}", state.survey()), state)));
    }

    private List<State> states() {
        return path.contains("{survey}") ? List.of(State.values()) : List.of(State.DATA);
    }
}
