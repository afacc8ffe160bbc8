package dev.earshot.insight.overview;

import dev.earshot.insight.trend.Asked;
import java.util.Optional;

/**
 * One large figure of the overview.
 *
 * @param survey whose answers, or whose invitations
 * @param asked empty for the response rate
 */
public record OverviewFigure(String survey, Optional<Asked> asked, Comparison compared) {}
