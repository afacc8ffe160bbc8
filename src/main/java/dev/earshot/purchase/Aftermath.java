package dev.earshot.purchase;

import java.util.List;
import java.util.UUID;

/** What was decided after a purchase. A room below brings a bean of this type. */
public interface Aftermath {

    /** @param href page that tells more */
    record Line(String about, String href, String sentence) {}

    List<Line> of(UUID purchaseId);
}
