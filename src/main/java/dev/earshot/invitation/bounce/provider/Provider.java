package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How one mail provider tells what became of a mail. */
interface Provider {

    Origin.Source source();

    /** Whether it is the provider who calls, and for us. */
    boolean isGenuine(Call call, Instant now);

    /** What it tells; events that are nothing to us are left out. */
    List<Told> read(JsonNode body);

    /** One request. */
    record Call(Function<String, Optional<String>> header, byte[] bytes, JsonNode body) {}

    /** @param id the same when it is told again */
    record Told(String id, Report report) {}
}
