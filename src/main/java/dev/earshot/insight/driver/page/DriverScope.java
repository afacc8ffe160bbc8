package dev.earshot.insight.driver.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.insight.segment.SegmentChoices;
import java.util.List;

/** What can be chosen on top of the page: a survey, a segment, days. */
record DriverScope(Frame frame, DriverRequest request, List<Choice> surveys, List<SegmentChoices.Field> segments) {

    /** "order.store:berlin"; "" for everybody. */
    public String segment() {
        return request.part().map(DriverRequest.Part::text).orElse("");
    }
}
