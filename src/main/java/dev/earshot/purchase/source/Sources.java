package dev.earshot.purchase.source;

import dev.earshot.platform.yaml.Mistake;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code sources.yaml} says.
 *
 * @param byId the sources without a mistake
 * @param broken ids of sources that stand in the file and cannot be used until their mistakes are mended
 */
public record Sources(Map<String, Source> byId, Set<String> broken, List<Mistake> mistakes) {

    public Sources {
        byId = Map.copyOf(byId);
        broken = Set.copyOf(broken);
        mistakes = List.copyOf(mistakes);
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
