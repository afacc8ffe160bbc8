package dev.earshot.response.segment;

import java.util.Set;

/**
 * The values of kept fields a response is counted under.
 *
 * @param id stands in {@code response.segment_set}
 * @param segments their numbers, in order; everybody is not among them
 */
public record SegmentSet(int id, Set<Integer> segments) {}
