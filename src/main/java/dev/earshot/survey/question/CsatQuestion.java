package dev.earshot.survey.question;

import java.util.List;

/**
 * Satisfaction on 3, 5, 7 or 10 points. Satisfied are the top two, dissatisfied the bottom two; of three points the top one and
 * the bottom one. Of ten, those from 8 on may be called satisfied as well: a milder figure, never without its name.
 */
public record CsatQuestion(Basics basics, Scale scale, Look look) implements ScaleQuestion {

    public static final List<Integer> POINTS = List.of(3, 5, 7, 10);

    /** Five faces. */
    public CsatQuestion(Basics basics) {
        this(basics, scale(5), Look.FACES);
    }

    public static final Scale FROM_EIGHT = new Scale(1, 10, 3, 8);

    /** @param points 3, 5, 7 or 10 */
    public static Scale scale(int points) {
        return points == 3 ? new Scale(1, 3, 2, 3) : new Scale(1, points, 3, points - 1);
    }

    @Override
    public String type() {
        return "csat";
    }
}
