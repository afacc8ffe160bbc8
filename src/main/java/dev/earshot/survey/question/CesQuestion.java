package dev.earshot.survey.question;

import java.util.List;

/**
 * Customer effort. Either agreement with "made it easy" on 7 points, where 5 to 7 agree, or on 5, where 4 and 5 agree (2.0:
 * Dixon et al., CEB 2013); or how much effort it was, 1 to 5, where 1 is the best (1.0: Dixon et al., HBR 2010). The two are
 * different questions and are never counted together.
 */
public record CesQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public static final List<Integer> POINTS = List.of(5, 7);

    /** "1 very low effort" to "5 very high effort". */
    public static final Scale EFFORT = new Scale(1, 5, 3, 4).reversed();

    /** Seven points of agreement. */
    public CesQuestion(Basics basics) {
        this(basics, ease(7));
    }

    /** @param points 5 or 7 */
    public static Scale ease(int points) {
        return points == 5 ? new Scale(1, 5, 3, 4) : new Scale(1, 7, 4, 5);
    }

    public boolean measuresEffort() {
        return scale.lowIsGood();
    }

    @Override
    public String type() {
        return "ces";
    }
}
