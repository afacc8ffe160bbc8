package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.SegmentValue;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The values a field has had, to choose from. */
@ApplicationScoped
public class KnownValues {

    private static final int MOST = 200;

    private final DataSource database;

    KnownValues(DataSource database) {
        this.database = database;
    }

    /** Of the field that is filtered by, or of the first one. */
    public List<String> of(ResponseRequest request) {
        return request.segment()
                .map(SegmentValue::field)
                .or(() -> ResponseParameters.fields(request.asked()).stream().findFirst())
                .map(field -> read(request.asked().survey().id(), field.field()))
                .orElse(List.of());
    }

    private List<String> read(String survey, String field) {
        Conditions sql = new Conditions()
                .add(
                        "select segment from segment_value where survey_id = ? and field = ? order by segment"
                                + " fetch first " + MOST + " rows only",
                        survey,
                        field);
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("the values of a field cannot be read", e);
        }
    }
}
