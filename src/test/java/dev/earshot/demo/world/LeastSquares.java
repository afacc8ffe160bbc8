package dev.earshot.demo.world;

import java.util.List;

/** How far each rating moves the outcome, by ordinary least squares over those who answered all of them. */
final class LeastSquares {

    private LeastSquares() {}

    static double[] slopes(List<Reply> replies, String outcome, List<String> drivers) {
        int n = drivers.size() + 1;
        double[][] equations = new double[n][n + 1];
        for (Reply reply : replies) {
            if (drivers.stream()
                    .allMatch(driver -> reply.answers().score(driver).isPresent())) {
                add(equations, reply, outcome, drivers);
            }
        }
        solve(equations);
        double[] slopes = new double[drivers.size()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = equations[i + 1][n];
        }
        return slopes;
    }

    private static void add(double[][] equations, Reply reply, String outcome, List<String> drivers) {
        int n = equations.length;
        double[] values = new double[n + 1];
        values[0] = 1;
        for (int i = 1; i < n; i++) {
            values[i] = reply.answers().score(drivers.get(i - 1)).orElseThrow();
        }
        values[n] = reply.answers().score(outcome).orElseThrow();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= n; j++) {
                equations[i][j] += values[i] * values[j];
            }
        }
    }

    /** Gauss and Jordan; the last column becomes the solution. */
    private static void solve(double[][] equations) {
        int n = equations.length;
        for (int i = 0; i < n; i++) {
            double pivot = equations[i][i];
            for (int j = i; j <= n; j++) {
                equations[i][j] /= pivot;
            }
            for (int k = 0; k < n; k++) {
                double factor = equations[k][i];
                for (int j = i; k != i && j <= n; j++) {
                    equations[k][j] -= factor * equations[i][j];
                }
            }
        }
    }
}
