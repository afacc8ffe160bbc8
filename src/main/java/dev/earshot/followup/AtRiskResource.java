package dev.earshot.followup;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.platform.PageWriter;
import dev.earshot.platform.ProblemException;
import dev.earshot.platform.ProblemType;
import dev.earshot.platform.Redirect;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is waiting, since when and why; and closing the loop. */
@Path("/at-risk")
@Produces(PageWriter.HTML)
public class AtRiskResource {

    private static final int PAGE_SIZE = 25;
    private static final int MOST_PAGES = 400;
    private static final int LONGEST_NOTE = 2_000;

    private final FollowUps followUps;
    private final AtRiskWriter writer;
    private final Frames frames;
    private final Visitor visitor;
    private final AuditTrail audit;

    AtRiskResource(FollowUps followUps, AtRiskWriter writer, Frames frames, Visitor visitor, AuditTrail audit) {
        this.followUps = followUps;
        this.writer = writer;
        this.frames = frames;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GET
    public AtRiskPage show(@RestQuery Optional<String> show, @RestQuery Optional<String> page) {
        boolean open = !show.equals(Optional.of("resolved"));
        int number = page.filter(text -> text.matches("[0-9]{1,3}"))
                .map(text -> Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(text))))
                .orElse(1);
        long all = followUps.count("open", open);
        List<FollowUpRow> rows = followUps.list(open, number - 1, PAGE_SIZE);
        return new AtRiskPage(
                frames.on("/at-risk"),
                finding(),
                open,
                followUps.countOpen(),
                writer.cases(rows),
                paging(number, rows.size(), all));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response close(
            @PathParam("id") UUID id,
            @RestForm String csrf,
            @RestForm Optional<String> outcome,
            @RestForm Optional<String> note,
            @RestForm Optional<UUID> customer) {
        visitor.checkForm(csrf);
        Outcome chosen = outcome.flatMap(Outcome::of)
                .orElseThrow(() -> new ProblemException(ProblemType.BAD_PARAMETER.detail(
                        "Choose what came of it: solved, apologised, no reply or nothing to do.")));
        String words = note.orElse("").strip();
        if (words.length() > LONGEST_NOTE) {
            throw new ProblemException(ProblemType.BAD_PARAMETER.detail("A note has at most 2,000 characters."));
        }
        followUps.close(id, visitor.name(), chosen, words);
        audit.note(visitor.name(), "follow-up closed", id.toString());
        return Redirect.to(customer.map(whose -> "/customers/" + whose).orElse("/at-risk"))
                .build();
    }

    private String finding() {
        long open = followUps.countOpen();
        LocalDate today = writer.today();
        long waiting = followUps.count("open = true and dueOn <= ?1", today);
        long overdue = followUps.count("open = true and dueOn < ?1", today);
        if (open == 0) {
            return "Nobody is waiting.";
        }
        String first = waiting == 0
                ? "Nobody is due today."
                : (waiting == 1 ? "One person is" : waiting + " people are") + " waiting for you today"
                        + late(waiting, overdue) + ".";
        return first + (open == 1 ? " One follow-up is open." : " " + open + " follow-ups are open.");
    }

    private static String late(long waiting, long overdue) {
        if (overdue == 0) {
            return "";
        }
        return overdue == waiting
                ? ", longer than planned"
                : ", " + (overdue == 1 ? "one" : overdue) + " of them overdue";
    }

    private static AtRiskPage.Paging paging(int number, int shown, long all) {
        long first = (long) (number - 1) * PAGE_SIZE + 1;
        return new AtRiskPage.Paging(
                first,
                first + shown - 1,
                all,
                number > 1 ? OptionalInt.of(number - 1) : OptionalInt.empty(),
                first + shown - 1 < all ? OptionalInt.of(number + 1) : OptionalInt.empty());
    }
}
