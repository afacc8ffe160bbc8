package dev.earshot.purchase.source;

import dev.earshot.platform.yaml.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code sources.yaml} says.
 *
 * @param byId the sources without a problem
 * @param broken ids of sources that stand in the file and cannot be used until their problems are mended
 */
public record Sources(Map<String, Source> byId, Set<String> broken, List<Problem> problems) {

    public Sources {
        byId = Map.copyOf(byId);
        broken = Set.copyOf(broken);
        problems = List.copyOf(problems);
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
