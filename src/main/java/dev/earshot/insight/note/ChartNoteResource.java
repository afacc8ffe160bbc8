package dev.earshot.insight.note;

import dev.earshot.account.Visitor;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Notes are written, changed and deleted below the chart they stand in. */
@Path("/trend/notes")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class ChartNoteResource {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final ChartNotes notes;
    private final SurveyCatalog catalog;
    private final Installation installation;
    private final Visitor visitor;
    private final Clock clock;

    ChartNoteResource(
            ChartNotes notes, SurveyCatalog catalog, Installation installation, Visitor visitor, Clock clock) {
        this.notes = notes;
        this.catalog = catalog;
        this.installation = installation;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    @Transactional
    public Response add(
            @RestForm String csrf,
            @RestForm Optional<String> survey,
            @RestForm Optional<String> date,
            @RestForm Optional<String> words,
            @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        String id = survey.filter(one -> catalog.known(one).isPresent())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND.detail("There is no such survey any more, so nothing was noted.")));
        if (notes.isFull(id)) {
            throw bad("A survey has at most " + ChartNotes.MOST + " notes. Delete one that nobody needs any more.");
        }
        notes.add(id, day(date), words(words), visitor.name());
        return shown(back);
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(
            @PathParam("id") UUID id,
            @RestForm String csrf,
            @RestForm Optional<String> date,
            @RestForm Optional<String> words,
            @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        if (!notes.change(id, day(date), words(words), visitor.name())) {
            throw new ProblemException(ProblemType.NOT_FOUND.detail("Somebody else deleted this note meanwhile."));
        }
        return shown(back);
    }

    @POST
    @Path("{id}/delete")
    @Transactional
    public Response delete(@PathParam("id") UUID id, @RestForm String csrf, @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        notes.delete(id, visitor.name());
        return shown(back);
    }

    private LocalDate day(Optional<String> given) {
        LocalDate today = LocalDate.now(clock.withZone(installation.zone()));
        try {
            return given.map(LocalDate::parse)
                    .filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(today))
                    .orElseThrow(() -> bad("A note needs a day, today at the latest."));
        } catch (DateTimeException e) {
            throw bad("The day of a note is a date like 2026-05-18.");
        }
    }

    private static String words(Optional<String> given) {
        String words = given.orElse("").replaceAll("\\p{Cntrl}+", " ").strip();
        if (words.isEmpty() || words.length() > ChartNote.LONGEST) {
            throw bad("A note says what happened in 1 to " + ChartNote.LONGEST + " characters; this one has "
                    + words.length() + ".");
        }
        return words;
    }

    /** To the chart it was written under, never to another site. */
    private static Response shown(Optional<String> back) {
        String query = back.filter(one -> one.matches("\\?[\\w=&%.+*-]{1,500}")).orElse("");
        return Redirect.to("/trend" + query + "#notes").build();
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
