package io.github.qingwen.bench;

import java.util.Arrays;

/** The power law {@code y = a · x^b} that fits points best. */
final class PowerLaw {
    private PowerLaw() {}

    /** Returns its exponent b, the slope of the line of least squares through the points {@code (log x, log y)}. */
    static double exponent(double[] x, double[] y) {
        double[] u = Arrays.stream(x).map(Math::log).toArray();
        double[] v = Arrays.stream(y).map(Math::log).toArray();
        double meanU = Arrays.stream(u).average().orElseThrow();
        double meanV = Arrays.stream(v).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < u.length; i++) {
            covariance += (u[i] - meanU) * (v[i] - meanV);
            variance += (u[i] - meanU) * (u[i] - meanU);
        }
        return covariance / variance;
    }
}
