package dev.earshot.demo.world;

import dev.earshot.demo.truth.Driver;
import dev.earshot.score.integrity.Alarm;
import dev.earshot.score.integrity.Begging;
import dev.earshot.score.integrity.CherryPicking;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What the shop's records say of each store, before the detectors. */
final class StoreChecks {

    private StoreChecks() {}

    static List<Alarm> cherryPicking(Trial trial) {
        Map<String, long[]> touches = new TreeMap<>();
        for (Eligible each : trial.world().eligible()) {
            long[] counts =
                    touches.computeIfAbsent(each.about().facts().getOrDefault("order.store", ""), store -> new long[2]);
            counts[0]++;
            counts[1] += each.invited() ? 1 : 0;
        }
        return CherryPicking.alarms(touches.entrySet().stream()
                .map(store -> new CherryPicking.Unit(store.getKey(), store.getValue()[0], store.getValue()[1]))
                .toList());
    }

    static List<Alarm> begging(Trial trial) {
        Map<String, long[]> middling = new TreeMap<>();
        for (Reply reply : trial.orders()) {
            if (isMiddling(reply)) {
                long[] counts = middling.computeIfAbsent(Trial.store(reply), store -> new long[2]);
                counts[0]++;
                counts[1] += Trial.recommend(reply) == 10 ? 1 : 0;
            }
        }
        return Begging.alarms(middling.entrySet().stream()
                .map(store -> new Begging.Unit(store.getKey(), store.getValue()[0], store.getValue()[1]))
                .toList());
    }

    private static boolean isMiddling(Reply reply) {
        return Driver.ALL.stream()
                        .map(driver -> reply.answers().score(driver.question()))
                        .flatMapToInt(OptionalInt::stream)
                        .average()
                        .orElse(10)
                < Begging.EARNED;
    }
}
