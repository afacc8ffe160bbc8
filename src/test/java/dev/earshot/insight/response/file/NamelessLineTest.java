package dev.earshot.insight.response.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.insight.response.list.Grain;
import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.list.ResponseList;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.insight.trend.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a file and JSON say of a response whose moment must not be told, and of any other one. */
class NamelessLineTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant AT = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void theMomentIsInNeither() {
        ResponseRequest quiet = request("confidential: true\n");
        assertThat(ResponseColumns.of(quiet).cells(line())).doesNotContain(AT).contains(DAY);
        assertThat(ResponseColumns.of(quiet).names()).doesNotContain("order.store", "customer.segment");
        ResponsesDocument.One one =
                ResponsesDocument.of(list(quiet)).responses().get(0);
        assertThat(one.answeredAt()).isEmpty();
        assertThat(one.day()).contains(DAY);
    }

    @Test
    void whoIsNamedIsToldWithTheMomentAndPlainFields() {
        ResponseRequest named = request("");
        assertThat(ResponseColumns.of(named).cells(line())).contains(AT);
        assertThat(ResponseColumns.of(named).names()).contains("order.store").doesNotContain("customer.segment");
        assertThat(ResponsesDocument.of(list(named)).responses().get(0).answeredAt())
                .contains(AT);
    }

    private static ResponseRequest request(String promise) {
        String yaml = promise + "segments: [order.store, {field: customer.segment, privacy: sensitive}]\n"
                + "questions: [nps, text]";
        Revision revision =
                new Revision(((SurveyReading.Sound) SurveyReader.read("surveys/x.yaml", yaml)).survey(), "hash", 1);
        return new ResponseParameters().of(Asked.outcome(revision).orElseThrow(), DAY);
    }

    private static Line line() {
        return new Line(
                new UUID(1, 2),
                "key",
                AT,
                new Grain.Stretch(DAY, DAY),
                Optional.of(9),
                ResponseState.CONFIRMED,
                false,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static ResponseList list(ResponseRequest request) {
        return new ResponseList(
                request,
                DAY,
                Optional.of(Grain.DAY),
                List.of(line()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
