package dev.earshot.insight.overview;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which weeks something is asked, as it came. */
public class WeeksParameter {

    // Said to be a text: it begins with a digit and would be read as a number.
    @QueryParam("period")
    @Parameter(
            description = "The last weeks, today included",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"13w", "26w", "52w"},
                            defaultValue = "13w"))
    Optional<String> period = Optional.empty();

    public Optional<String> period() {
        return period;
    }
}
