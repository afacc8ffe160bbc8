package dev.earshot.insight.response.tag;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Visitor;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.response.list.RuleReader;
import dev.earshot.insight.response.request.Saying;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Rules that tag every response that says something, now and later. */
@Path("/tag-rules")
public class RuleResource {

    private final TagRules rules;
    private final SurveyCatalog catalog;
    private final AuditTrail audit;
    private final Visitor visitor;

    RuleResource(TagRules rules, SurveyCatalog catalog, AuditTrail audit, Visitor visitor) {
        this.rules = rules;
        this.catalog = catalog;
        this.audit = audit;
        this.visitor = visitor;
    }

    @POST
    @Transactional
    public Response add(
            @RestForm String csrf,
            @RestForm Optional<String> survey,
            @RestForm Optional<String> tag,
            @RestForm Optional<String> words,
            @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        String id = survey.filter(one -> catalog.known(one).isPresent())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("\"survey\" names no survey.")));
        String name = Tag.name(tag.orElse(""));
        Saying search = Saying.of(words.orElse(""));
        if (search.isEmpty()) {
            throw bad("A rule needs words to look for. Search for them first.");
        }
        if (!rules.add(id, name, search.text(), visitor.name())) {
            throw bad("A survey has at most " + RuleReader.MOST + " rules. Remove one first.");
        }
        audit.note(visitor.name(), "tag rule made", id + " " + name);
        return Back.to(back, "");
    }

    @POST
    @Path("{id}/remove")
    @Transactional
    public Response remove(@PathParam("id") UUID id, @RestForm String csrf, @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        if (rules.remove(id)) {
            audit.note(visitor.name(), "tag rule removed", id.toString());
        }
        return Back.to(back, "");
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
