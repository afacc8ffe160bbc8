package dev.earshot.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page of whoever works with Earshot. Those of a survey are looked at where much was answered, where little was, and where nothing was.
 */
enum AnalystPages {
    OVERVIEW("/?survey={survey}"),
    TREND("/trend?survey={survey}"),
    TREND_OF_CUSTOMERS("/trend?survey={survey}&basis=customers&by=month&question=mood"),
    SEGMENTS("/segments?survey={survey}"),
    SEGMENTS_CROSSED("/segments?survey={survey}&field=order.courier&with=order.store"),
    DRIVERS("/drivers?survey={survey}"),
    WHO_ANSWERED("/who-answered?survey={survey}"),
    TOPICS("/topics?survey={survey}"),
    TOPIC_REVIEW("/topics/review?survey={survey}&topic=delivery"),
    FIGURE("/figures/{survey}/recommend"),
    FIGURE_AS_OF("/figures/{survey}/recommend?as-of=2026-02-20"),
    FIGURE_OF_CUSTOMERS("/figures/pages/mood?basis=customers&segment=order.store%3Aairport&group=detractor"),
    RESPONSE_RATE("/figures/{survey}/response-rate"),
    DEFINITIONS("/figures"),
    TOUCHPOINTS("/touchpoints"),
    CHARTER("/charter"),
    RESPONSES("/responses?survey={survey}"),
    RESPONSES_FOUND("/responses?survey={survey}&q=late&group=detractor"),
    FILES("/responses/exports"),
    FILE("/responses/exports/{file}"),
    DELIVERY("/delivery?survey={survey}"),
    SURVEY("/surveys/{survey}"),
    CLICKS("/clicks?survey=browser"),
    AT_RISK("/at-risk"),
    AT_RISK_MINE("/at-risk?show=mine"),
    AT_RISK_RESOLVED("/at-risk?show=resolved"),
    CASE("/at-risk/{case}"),
    CUSTOMER("/customers/{customer}"),
    INBOX("/inbox"),
    INBOX_DELIVERY("/inbox/{delivery}"),
    DRY_RUN("/inbox/dry-run"),
    UPLOAD("/invitations/upload"),
    SURVEYS("/surveys"),
    OUTBOX("/outbox"),
    DIGEST("/digest"),
    DIGEST_STOP("/u/digest/{token}"),
    LOGIN("/login");

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
