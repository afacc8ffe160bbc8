package dev.earshot.insight.figure.definition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a figure is, in words.
 *
 * @param key under which it stands on the page of all figures
 */
@Schema(name = "FigureDefinition")
public record Definition(
        @Schema(description = "its name in addresses: nps, csat-8-to-10, response-rate, share") String key,
        @Schema(description = "what it is called") String name,
        @Schema(description = "how it is made of the answers") String formula,
        @Schema(description = "what it is of: what is counted in the lower part") String denominator,
        @Schema(description = "how its interval is made") String interval,
        @Schema(description = "from how many answers on it is shown") String gate,
        @Schema(description = "where the method was published") String source) {}
