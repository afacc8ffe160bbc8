package dev.earshot.insight.charter;

import dev.earshot.platform.page.PreferredLanguage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The charter for programs. */
@Path("/api/v1/charter")
@Tag(name = "Figures")
public class CharterApi {

    private final Charters charters;

    CharterApi(Charters charters) {
        this.charters = charters;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "charter",
            summary = "What was promised beside what was measured",
            description = "Every promise of the surveys that are live, with the figure of the last 13 weeks that shows"
                    + " whether it is kept. Promises come in the language of Accept-Language as far as they are written in"
                    + " it.")
    @APIResponse(responseCode = "200", description = "The promises")
    public CharterDocument json(@Context HttpHeaders headers) {
        return CharterDocument.of(charters.now(), PreferredLanguage.ofPage(headers));
    }
}
