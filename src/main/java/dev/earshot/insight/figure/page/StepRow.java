package dev.earshot.insight.figure.page;

import dev.earshot.insight.figure.Exclusion;
import dev.earshot.insight.figure.Waterfall;
import dev.earshot.insight.trend.Speech;
import java.util.List;

/** A line of the waterfall. @param count "−12" */
public record StepRow(String reason, String why, String count, String left) {

    static List<StepRow> of(Waterfall waterfall, OpenedMessages says, Speech speech) {
        return waterfall.steps().stream()
                .map(step -> new StepRow(
                        reason(step.reason(), says),
                        why(step.reason(), says),
                        speech.format().count(-step.count()),
                        speech.format().count(step.left())))
                .toList();
    }

    private static String reason(Exclusion exclusion, OpenedMessages says) {
        return switch (exclusion) {
            case PROVISIONAL -> says.provisional();
            case QUARANTINED -> says.quarantined();
            case OTHER_ORIGIN -> says.otherOrigin();
            case OTHER_WORDING -> says.otherWording();
            case OTHER_SEGMENT -> says.otherSegment();
            case NOT_SHOWN -> says.notShown();
            case SKIPPED -> says.skipped();
            case NOT_APPLICABLE -> says.notApplicable();
            case SUPERSEDED -> says.superseded();
            case NOT_ASKED -> says.notAsked();
            case NOT_SENT -> says.notSent();
            case UNDELIVERABLE -> says.undeliverable();
        };
    }

    private static String why(Exclusion exclusion, OpenedMessages says) {
        return switch (exclusion) {
            case PROVISIONAL -> says.provisionalWhy();
            case QUARANTINED -> says.quarantinedWhy();
            case OTHER_ORIGIN -> says.otherOriginWhy();
            case OTHER_WORDING -> says.otherWordingWhy();
            case OTHER_SEGMENT -> says.otherSegmentWhy();
            case NOT_SHOWN -> says.notShownWhy();
            case SKIPPED -> says.skippedWhy();
            case NOT_APPLICABLE -> says.notApplicableWhy();
            case SUPERSEDED -> says.supersededWhy();
            case NOT_ASKED -> says.notAskedWhy();
            case NOT_SENT -> says.notSentWhy();
            case UNDELIVERABLE -> says.undeliverableWhy();
        };
    }
}
