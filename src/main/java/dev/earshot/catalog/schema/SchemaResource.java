package dev.earshot.catalog.schema;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The JSON Schema of surveys, for editors wherever they run. */
@Path("/schema/survey.json")
public class SchemaResource {

    @GET
    @Produces("application/schema+json")
    @Operation(hidden = true)
    public Response schema() {
        return Response.ok(SurveySchema.json())
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
