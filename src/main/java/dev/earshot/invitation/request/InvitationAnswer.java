package dev.earshot.invitation.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.earshot.invitation.Invitation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided about one event.
 *
 * @param repeated whether it was known already: nothing was changed then
 */
@Schema(description = "What was decided about one event")
record InvitationAnswer(
        @Schema(description = "Type of the event") String type,
        @Schema(description = "Its key") String key,
        @Schema(description = "Whether the event was known already; nothing was changed then") boolean repeated,
        @Schema(description = "All of it in words") String summary,
        @Schema(description = "One for every live survey that waits for such an event") List<Decided> decisions) {

    record Decided(
            String survey,
            @Schema(description = "scheduled, dropped, sent, …", examples = "scheduled") String state,
            @Schema(
                            description = "Why it was decided so",
                            examples = "Held until Sat 7 Mar 2026, 14:58: 2 days after order delivered.")
                    String sentence,
            @Schema(description = "When its mail is due; left out where none will be sent")
                    @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<Instant> sendAt) {

        static Decided of(Invitation invitation) {
            boolean waits = invitation.state().name().equals("SCHEDULED");
            return new Decided(
                    invitation.surveyId(),
                    invitation.state().name().toLowerCase(Locale.ROOT),
                    invitation.sentence(),
                    Optional.of(invitation.sendAt().truncatedTo(ChronoUnit.MILLIS))
                            .filter(time -> waits));
        }
    }
}
