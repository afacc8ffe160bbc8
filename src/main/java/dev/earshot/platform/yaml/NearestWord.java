package dev.earshot.platform.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word somebody probably meant. */
public final class NearestWord {

    private NearestWord() {}

    /** The known word with the fewest slips, at most one for every three letters; empty where none is that close. */
    public static Optional<String> to(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT).replace('_', '-');
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> slips(word, candidate.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(candidate -> slips(word, candidate.toLowerCase(Locale.ROOT))));
    }

    /** Letters added, left out, changed or swapped with their neighbour (optimal string alignment distance). */
    static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
