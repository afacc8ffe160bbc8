package dev.earshot.followup.person;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which customer, and which part of their time. */
public class PersonParameters {

    private static final UUID NOBODY = new UUID(0, 0);

    @PathParam("id")
    @Parameter(description = "Id of the customer, as responses name it; never an address")
    UUID id = NOBODY;

    @QueryParam("cursor")
    @Parameter(description = "\"older\" of the part before; the newest where left out")
    Optional<String> cursor = Optional.empty();

    Optional<Place> behind() {
        return cursor.filter(text -> !text.isBlank()).map(Place::of);
    }
}
