package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.SegmentValue;
import dev.earshot.response.SegmentValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The values a field has had, to choose from. */
@ApplicationScoped
public class KnownValues {

    private static final int MOST = 200;

    private final SegmentValues values;

    KnownValues(SegmentValues values) {
        this.values = values;
    }

    /** Of the field that is filtered by, or of the first one. */
    public List<String> of(ResponseRequest request) {
        return request.segment()
                .map(SegmentValue::field)
                .or(() -> ResponseParameters.fields(request.asked()).stream().findFirst())
                .map(field -> values.first(request.asked().survey(), field, MOST))
                .orElse(List.of());
    }
}
