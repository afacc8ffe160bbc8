package dev.earshot.response.clicks;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Retried;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import dev.earshot.response.tap.Quarantine;
import dev.earshot.survey.Survey;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The clicks that were left out because they look automatic; a person may restore them. */
@Path("/clicks")
@Produces(PageWriter.HTML)
public class ClicksResource {

    private static final int PAGE_SIZE = 25;
    private static final int USUAL_DAYS = 91;

    private final ClicksReader reader;
    private final LeftOutTaps leftOut;
    private final Quarantine quarantine;
    private final Frames frames;
    private final Visitor visitor;
    private final AuditTrail audit;
    private final Installation installation;
    private final Clock clock;

    ClicksResource(
            ClicksReader reader,
            LeftOutTaps leftOut,
            Quarantine quarantine,
            Frames frames,
            Visitor visitor,
            AuditTrail audit,
            Installation installation,
            Clock clock) {
        this.reader = reader;
        this.leftOut = leftOut;
        this.quarantine = quarantine;
        this.frames = frames;
        this.visitor = visitor;
        this.audit = audit;
        this.installation = installation;
        this.clock = clock;
    }

    @GET
    public ClicksPage show(
            @RestQuery Optional<String> survey,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> refused) {
        Survey asked = (survey.isEmpty() ? reader.first() : survey.flatMap(reader::survey))
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("\"survey\" names no survey there is.")));
        LocalDate today = clock.instant().atZone(installation.zone()).toLocalDate();
        LocalDate last = day("to", to).orElse(today);
        LocalDate first = day("from", from).orElse(last.minusDays(USUAL_DAYS - 1));
        int number = page.filter(text -> text.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .orElse(1);
        Frame frame = frames.on("/clicks");
        ClickWords words = ClickWords.in(frame.language());
        List<ClicksPage.Click> clicks = reader.clicks(asked, first, last, number - 1, PAGE_SIZE, words);
        boolean more = clicks.size() == PAGE_SIZE
                && !reader.clicks(asked, first, last, number, PAGE_SIZE, words).isEmpty();
        return new ClicksPage(
                frame,
                words.finding(leftOut.of(asked.id(), first, last)),
                asked.name(),
                asked.id(),
                first,
                last,
                words.says()
                        .period(
                                words.format().longDate(first, today),
                                words.format().longDate(last, today)),
                clicks,
                leftOut.domains(asked.id(), first, last).stream()
                        .map(domain -> new ClicksPage.Domain(domain.name(), words.share(domain)))
                        .toList(),
                number > 1 ? OptionalInt.of(number - 1) : OptionalInt.empty(),
                more ? OptionalInt.of(number + 1) : OptionalInt.empty(),
                refused.isPresent());
    }

    @POST
    @Path("{id}")
    @Transactional
    @Retried
    public Response restore(
            @PathParam("id") UUID id,
            @RestForm String csrf,
            @RestForm Optional<String> survey,
            @RestForm Optional<String> from,
            @RestForm Optional<String> to) {
        visitor.checkForm(csrf);
        boolean restored = quarantine.restore(id);
        if (restored) {
            audit.note(visitor.name(), "click restored", id.toString());
        }
        String asked = survey.flatMap(reader::survey)
                .map(Survey::id)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("\"survey\" names no survey there is.")));
        String days = day("from", from).map(day -> "&from=" + day).orElse("")
                + day("to", to).map(day -> "&to=" + day).orElse("");
        return Redirect.to("/clicks?survey=" + asked + days + (restored ? "" : "&refused=1"))
                .build();
    }

    private static Optional<LocalDate> day(String name, Optional<String> text) {
        try {
            return text.filter(day -> !day.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER.detail("\"" + name + "\" is a day such as 2027-01-31."));
        }
    }
}
