package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.ResponseRequest;
import java.util.Optional;

/**
 * What the gate lets pass of what is asked for.
 *
 * @param request of the same days, or of more
 * @param grain how exactly it is told when somebody answered; empty where to the moment
 */
public record Shown(ResponseRequest request, Optional<Grain> grain) {}
