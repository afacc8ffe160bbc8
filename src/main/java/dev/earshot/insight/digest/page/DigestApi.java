package dev.earshot.insight.digest.page;

import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.digest.mail.DigestDocument;
import dev.earshot.insight.digest.mail.DigestReader;
import dev.earshot.insight.digest.mail.DigestWriter;
import dev.earshot.platform.page.PreferredLanguage;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Digests for programs: what one says, and who gets it. */
@Path("/api/v1/digest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Digest")
public class DigestApi {

    private final DigestReader reader;
    private final DigestWriter writer;
    private final DigestReaders readers;

    DigestApi(DigestReader reader, DigestWriter writer, DigestReaders readers) {
        this.reader = reader;
        this.writer = writer;
        this.readers = readers;
    }

    @GET
    @Operation(
            operationId = "digest",
            summary = "What a digest says",
            description = "The finding and the figures of a whole week or month, as the mail has them.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = DigestDocument.class)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    public DigestDocument read(
            @Parameter(
                            description = "Of a whole week or a whole month",
                            schema =
                                    @Schema(
                                            enumeration = {"weekly", "monthly"},
                                            defaultValue = "weekly"))
                    @RestQuery
                    Optional<String> rhythm,
            @Parameter(description = "Ids of surveys; every live one that gives a figure where left out") @RestQuery
                    List<String> survey,
            @Parameter(
                            description =
                                    "A local day, YYYY-MM-DD, today at the latest: the last week or month that was over when it"
                                            + " began. Today where left out",
                            schema = @Schema(format = "date"))
                    @RestQuery
                    Optional<String> date,
            @Parameter(
                            description = "Of the finding",
                            schema =
                                    @Schema(
                                            enumeration = {"en", "de"},
                                            defaultValue = "en"))
                    @RestQuery
                    Optional<String> language) {
        Rhythm wanted = rhythm.map(DigestReaders::rhythm).orElse(Rhythm.WEEKLY);
        String spoken = language.orElse("en");
        if (wanted == Rhythm.NEVER || !PreferredLanguage.OF_ANALYSTS.contains(spoken)) {
            throw DigestReaders.bad("\"rhythm\" is weekly or monthly, \"language\" is en or de.");
        }
        return writer.document(
                DigestPeriod.before(wanted, date.map(this::day).orElseGet(reader::today)), survey, spoken);
    }

    private LocalDate day(String word) {
        try {
            LocalDate day = LocalDate.parse(word);
            return day.isBefore(reader.today()) ? day : reader.today();
        } catch (DateTimeException e) {
            throw DigestReaders.bad("\"date\" is a date like 2026-05-18.");
        }
    }

    /**
     * What somebody chose.
     *
     * @param surveys ids; none for every live survey that gives a figure
     */
    @Schema(name = "DigestChoice")
    public record Chosen(
            @Schema(
                            description = "how often",
                            enumeration = {"weekly", "monthly", "never"})
                    String rhythm,
            @Schema(
                            description = "of the mail",
                            enumeration = {"en", "de"})
                    String language,
            @Schema(description = "ids; none for every live survey that gives a figure") List<String> surveys) {

        static Chosen of(DigestChoice choice) {
            return new Chosen(choice.rhythm().key(), choice.language(), choice.surveys());
        }
    }

    @GET
    @Path("choice")
    @Operation(
            operationId = "digestChoice",
            summary = "Whether and how often you get a digest",
            description = "Of whoever is signed in; a key has no address and is refused.")
    public Chosen choice() {
        return Chosen.of(readers.choice("en"));
    }

    @PUT
    @Path("choice")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "chooseDigest",
            summary = "Choose or stop your digest",
            description = "Of whoever is signed in, and nobody else. Surveys nobody asks with fall away.")
    public Chosen choose(Chosen chosen) {
        return Chosen.of(readers.choose(
                DigestReaders.rhythm(Optional.ofNullable(chosen.rhythm()).orElse("")),
                Optional.ofNullable(chosen.language()).orElse("en"),
                Optional.ofNullable(chosen.surveys()).orElse(List.of())));
    }
}
