package dev.earshot.insight.note;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Notes for programs; those of the days of a trend come with it. */
@Path("/api/v1/notes")
@Tag(name = "Figures")
public class ChartNoteApi {

    private final ChartNotes notes;
    private final SurveyCatalog catalog;

    ChartNoteApi(ChartNotes notes, SurveyCatalog catalog) {
        this.notes = notes;
        this.catalog = catalog;
    }

    @Schema(name = "Note")
    public record Document(
            @Schema(description = "of the note") UUID id,
            @Schema(description = "local day it is about") LocalDate day,
            @Schema(description = "what happened") String words,
            @Schema(description = "address of whoever wrote it") String by,
            @Schema(description = "when it was written") Instant at,
            @Schema(description = "who changed it last; null where nobody did") Optional<String> changedBy,
            @Schema(description = "when it was changed last; null where nobody did") Optional<Instant> changedAt) {

        static Document of(ChartNote note) {
            return new Document(
                    note.id(),
                    note.day(),
                    note.words(),
                    note.by(),
                    note.at(),
                    note.changed().map(ChartNote.Changed::by),
                    note.changed().map(ChartNote.Changed::at));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "notes",
            summary = "What happened when, as people wrote it into the trend of a survey",
            description = "All notes of the survey in order of date, at most 200.")
    @APIResponse(responseCode = "200", description = "The notes")
    @APIResponse(responseCode = "404", description = "No such survey")
    public List<Document> list(@Parameter(description = "Id of a survey") @RestQuery Optional<String> survey) {
        String id = survey.filter(one -> catalog.known(one).isPresent())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("\"survey\" names no survey.")));
        return notes.all(id).stream().map(Document::of).toList();
    }
}
