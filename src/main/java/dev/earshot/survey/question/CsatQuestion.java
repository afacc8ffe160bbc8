package dev.earshot.survey.question;

import java.util.List;

/**
 * Satisfaction on 3, 5 or 7 points. Satisfied are the top two, dissatisfied the bottom two; of three points the top one and
 * the bottom one.
 */
public record CsatQuestion(Basics basics, Scale scale, Look look) implements ScaleQuestion {

    public static final List<Integer> POINTS = List.of(3, 5, 7);

    /** Five faces. */
    public CsatQuestion(Basics basics) {
        this(basics, scale(5), Look.FACES);
    }

    /** @param points 3, 5 or 7 */
    public static Scale scale(int points) {
        return points == 3 ? new Scale(1, 3, 2, 3) : new Scale(1, points, 3, points - 1);
    }

    @Override
    public String type() {
        return "csat";
    }
}
