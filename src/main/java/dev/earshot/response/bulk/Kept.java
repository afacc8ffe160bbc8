package dev.earshot.response.bulk;

import dev.earshot.response.segment.SegmentSet;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One that was written.
 *
 * @param day the local day it counts for, in the reporting zone
 */
public record Kept(UUID id, BulkResponse response, LocalDate day, SegmentSet segments) {}
