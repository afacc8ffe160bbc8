package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverReport;
import dev.earshot.insight.driver.Drivers;
import dev.earshot.score.driver.Slopes;
import dev.earshot.score.driver.map.Caution;
import dev.earshot.score.driver.map.DriverMap;
import java.util.ArrayList;
import java.util.List;

/** What the figures rest on and what limits the reading, in sentences. */
final class DriverNotes {

    private DriverNotes() {}

    static List<String> of(DriverReport report, DriverNames names, DriverFormat format) {
        DriverMessages words = format.words();
        DriverMap map = report.map();
        List<String> notes = new ArrayList<>();
        String used = format.format().count(map.used());
        String available = format.format().count(map.available());
        notes.add(report.request().drawn() ? words.basisDrawn(used, available) : words.basis(used, available));
        notes.add(words.explained(format.percent(map.r2()), format.name()));
        if (report.found().cut()) {
            notes.add(words.cut(format.format().count(Drivers.MOST_ROWS)));
        }
        map.cautions().forEach(caution -> notes.add(sentence(caution, map, names, words)));
        return notes;
    }

    /** What kind of comparison the gains rest on. */
    static String basis(DriverReport report, DriverMessages words) {
        return report.map().basis() == Slopes.Basis.POOLED ? words.pooled() : words.withinCustomer();
    }

    private static String sentence(Caution caution, DriverMap map, DriverNames names, DriverMessages words) {
        String name = map.drivers().stream()
                .filter(driver -> driver.name().equals(caution.name()))
                .findFirst()
                .map(names::of)
                .orElse(caution.name());
        return switch (caution.kind()) {
            case ALIKE -> words.alike(name);
            case CROWDED -> words.crowded(name);
            case NO_SLOPES -> words.noSlopes();
            case SHRUNK -> words.shrunk();
        };
    }
}
