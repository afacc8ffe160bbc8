package dev.earshot.invitation.request;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request, for its documentation: {@link RequestReader} reads it field by field, to name every mistake. */
@Schema(description = "Something that happened to one customer")
record InvitationRequest(
        @Schema(required = true, description = "Whom it happened to") CustomerFields customer,
        @Schema(required = true, description = "What happened, and when") EventFields event,
        @Schema(
                        description = "Id of a live survey: only this one is considered. Stands in for event.type.",
                        examples = "post-purchase")
                String survey,
        @Schema(
                        description =
                                "At most 40 further fields, named order., ticket., return. or customer. and a name. "
                                        + "Rules, blanks and segments of surveys may use them.",
                        examples = "{\"order.total\": 64.80, \"order.currency\": \"EUR\", \"order.store\": \"berlin\"}")
                Map<String, Object> facts) {

    record CustomerFields(
            @Schema(required = true, description = "Where the mail goes", examples = "jenny.rosen@example.com")
                    String email,
            @Schema(description = "For the greeting") String firstName,
            @Schema(description = "Beside the first name, where people are listed") String lastName,
            @Schema(description = "Language of the mail and the form, with a country or without", examples = "de-DE")
                    String locale,
            @Schema(description = "ISO 3166, two letters", examples = "DE") String country,
            @Schema(description = "IANA name", examples = "Europe/Berlin") String timezone,
            @Schema(description = "Whether the customer agreed to be written to; when it is false, nobody is asked")
                    Boolean consent) {}

    record EventFields(
            @Schema(description = "Trigger of a survey; may be left out beside survey", examples = "order.delivered")
                    String type,
            @Schema(
                            required = true,
                            description =
                                    "Id of the order, ticket, return or contact; one of a type leads to one decision for "
                                            + "each survey, however often it is sent",
                            examples = "10042")
                    String key,
            @Schema(
                            required = true,
                            description = "When it happened: ISO 8601 with a zone, or seconds since 1970",
                            examples = "2026-03-05T13:58:11Z")
                    String at,
            @Schema(description = "A trial: nobody is asked") Boolean test) {}
}
