package dev.earshot.insight.response.file;

import dev.earshot.insight.response.list.AllResponses;
import dev.earshot.insight.response.list.Shown;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All responses of a list as a file, however many. */
@Path("/")
public class ResponseFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ResponseReader reader;
    private final AllResponses responses;

    ResponseFiles(ResponseReader reader, AllResponses responses) {
        this.reader = reader;
        this.responses = responses;
    }

    @GET
    @Path("responses.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam ResponseParameters parameters) {
        Shown shown = checked(parameters);
        return file(shown.request(), new ResponseCsv(shown, responses), "text/csv;charset=UTF-8", "csv");
    }

    @GET
    @Path("responses.xlsx")
    @Produces(WORKBOOK)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ResponseParameters parameters) {
        Shown shown = checked(parameters);
        return file(shown.request(), new ResponseWorkbook(shown, responses), WORKBOOK, "xlsx");
    }

    private Shown checked(ResponseParameters parameters) {
        return responses.check(reader.request(parameters));
    }

    private static Response file(ResponseRequest request, Object body, String type, String ending) {
        String name = String.join(
                "-",
                "responses",
                request.asked().survey().id(),
                request.from().toString(),
                request.to().toString());
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"")
                .build();
    }
}
