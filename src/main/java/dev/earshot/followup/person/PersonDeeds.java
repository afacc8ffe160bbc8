package dev.earshot.followup.person;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Visitor;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import dev.earshot.response.erasure.Erasure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** What one can do about a customer, as the commands "suppression" and "erase" do it. */
@Path("/customers/{id}")
public class PersonDeeds {

    private final PersonReader reader;
    private final Customers customers;
    private final Suppressions suppressions;
    private final Erasure erasure;
    private final Visitor visitor;
    private final AuditTrail audit;

    PersonDeeds(
            PersonReader reader,
            Customers customers,
            Suppressions suppressions,
            Erasure erasure,
            Visitor visitor,
            AuditTrail audit) {
        this.reader = reader;
        this.customers = customers;
        this.suppressions = suppressions;
        this.erasure = erasure;
        this.visitor = visitor;
        this.audit = audit;
    }

    @POST
    @Path("stop")
    @Transactional
    @Operation(hidden = true)
    public Response stop(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        String key = key(id);
        suppressions.add(key, SuppressionReason.BY_HAND);
        // The trail outlives the customer, so it names the key under which the address is known.
        audit.note(visitor.name(), "suppression added", key);
        return Redirect.to("/customers/" + id).build();
    }

    @POST
    @Path("allow")
    @Transactional
    @Operation(hidden = true)
    public Response allow(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        String key = key(id);
        audit.note(visitor.name(), "suppression lifted", key + " " + suppressions.lift(key));
        return Redirect.to("/customers/" + id).build();
    }

    /** Not one transaction: a response after the other, each with its figures. */
    @POST
    @Path("erase")
    @RolesAllowed("owner")
    @Operation(hidden = true)
    public Response erase(@PathParam("id") UUID id, @RestForm String csrf, @RestForm Optional<String> sure) {
        visitor.checkForm(csrf);
        if (!sure.equals(Optional.of("yes"))) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER.detail("Tick that you are sure. What is erased does not come back."));
        }
        Customer customer = reader.customer(id);
        erasure.customer(customer.email());
        audit.note(visitor.name(), "customer erased", customers.addressKey(customer.email()));
        return Redirect.to("/at-risk").build();
    }

    private String key(UUID id) {
        return customers.addressKey(reader.customer(id).email());
    }
}
