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

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String CSV = "text/csv;charset=UTF-8";

    private final ResponseReader reader;
    private final AllResponses responses;
    private final FileSlots slots;

    ResponseFiles(ResponseReader reader, AllResponses responses, FileSlots slots) {
        this.slots = slots;
        this.reader = reader;
        this.responses = responses;
    }

    @GET
    @Path("responses.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam ResponseParameters parameters) {
        Shown shown = checked(parameters);
        return file(shown.request(), slots.holding(new ResponseCsv(shown, responses)), CSV, "csv");
    }

    @GET
    @Path("responses.xlsx")
    @Produces(WORKBOOK)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ResponseParameters parameters) {
        Shown shown = checked(parameters);
        return file(shown.request(), slots.holding(new ResponseWorkbook(shown, responses)), WORKBOOK, "xlsx");
    }

    private Shown checked(ResponseParameters parameters) {
        return responses.check(reader.request(parameters));
    }

    private static Response file(ResponseRequest request, Object body, String type, String ending) {
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"" + name(request, ending) + "\"")
                .build();
    }

    /** What a file of them is called. */
    public static String name(ResponseRequest request, String ending) {
        return String.join(
                        "-",
                        "responses",
                        request.asked().survey().id(),
                        request.from().toString(),
                        request.to().toString())
                + "." + ending;
    }
}
