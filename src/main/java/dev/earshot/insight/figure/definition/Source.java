package dev.earshot.insight.figure.definition;

/** Where a method was published, as the formulas in {@code dev.earshot.score} cite it. */
enum Source {
    REICHHELD("F. F. Reichheld, The one number you need to grow, Harvard Business Review, December 2003"),
    OLIVER("R. L. Oliver, A cognitive model of the antecedents and consequences of satisfaction decisions, Journal of"
            + " Marketing Research 17 (1980)"),
    TOP_BOXES("J. Sauro and J. R. Lewis, Quantifying the User Experience, 2nd edition 2016"),
    WILSON("E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)"),
    TANGO("T. Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample"
            + " design, Statistics in Medicine 17 (1998)"),
    EFFORTLESS("M. Dixon, N. Toman and R. DeLisi, The Effortless Experience, 2013"),
    MEANS("A. B. Owen, Empirical likelihood ratio confidence intervals for a single functional, Biometrika 75 (1988)"),
    AAPOR("American Association for Public Opinion Research, Standard Definitions, 10th edition, 2023"),
    REMAINDERS("M. Balinski and H. P. Young, Fair Representation, 1982"),
    NEWCOMBE("R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in"
            + " Medicine 17 (1998)"),
    PERMUTATION(
            "D. V. Hinkley and E. A. Hinkley, Inference about the change-point in a sequence of binomial variables,"
                    + " Biometrika 57 (1970); B. Phipson and G. K. Smyth, Permutation p-values should never be zero, SAGMB 9 (2010)"),
    LEAGUE("B. Efron and C. Morris, Data analysis using Stein's estimator and its generalizations, JASA 70 (1975)"),
    LMG("U. Grömping, Relative importance for linear regression in R, Journal of Statistical Software 17 (2006)"),
    MARTILLA("J. A. Martilla and J. C. James, Importance-performance analysis, Journal of Marketing 41 (1977)"),
    RAKING(
            "W. E. Deming and F. F. Stephan, On a least squares adjustment of a sampled frequency table when the expected"
                    + " marginal totals are known, Annals of Mathematical Statistics 11 (1940); L. Kish, Survey Sampling, 1965");

    private final String text;

    Source(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    String and(Source other) {
        return text + "; " + other.text;
    }
}
