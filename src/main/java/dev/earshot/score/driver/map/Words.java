package dev.earshot.score.driver.map;

import java.util.List;

/** Lists and numbers as people write them. */
final class Words {

    private Words() {}

    /** "Speed, Quality and Courtesy". */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
