package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.overview.WeeksParameter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Delivery for programs. */
@Path("/api/v1/delivery")
@Tag(name = "Invitations")
public class DeliveryApi {

    private final DeliveryReader reader;

    DeliveryApi(DeliveryReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "delivery",
            summary = "Whether invitations go out, and why not to everybody",
            description =
                    "From the events of the last weeks to the answers, why others were not asked or wait, and the"
                            + " newest decisions with their sentences. The finding comes in English or German, by Accept-Language.")
    @APIResponse(responseCode = "200", description = "How far invitations came")
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    @APIResponse(responseCode = "404", description = "No such survey, or one that invites nobody")
    public DeliveryDocument json(
            @Parameter(description = "Id of a survey that invites; the first live one where left out") @RestQuery
                    Optional<String> survey,
            @BeanParam WeeksParameter weeks,
            @Parameter(description = "Decisions with this reason alone, such as cooling_off") @RestQuery
                    Optional<String> reason,
            @Context HttpHeaders headers) {
        String language = PreferredLanguage.ofAnalyst(headers);
        Weeks asked = reader.weeks(weeks.period());
        Optional<Reason> wanted = DeliveryReader.reason(reason);
        return reader.asked(survey)
                .map(revision -> reader.read(revision, asked, reader.funnel(revision, asked), wanted, "", language))
                .map(delivery -> DeliveryDocument.of(delivery, DeliverySpeech.of(language)))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey invites anybody.")));
    }
}
