package dev.earshot.survey.question;

import java.util.List;

/** A question answered by one number of a scale. */
public sealed interface ScaleQuestion extends Question
        permits NpsQuestion,
                EnpsQuestion,
                CsatQuestion,
                CesQuestion,
                ThumbsQuestion,
                StarsQuestion,
                RatingQuestion,
                ExpectationQuestion,
                PmfQuestion {

    Scale scale();

    @Override
    default Reading take(List<String> posted) {
        String raw = posted.get(0);
        // At most two digits: "+9", "9.0" and "٩" are not choices of this form.
        if (!raw.matches("[0-9]{1,2}") || !scale().contains(Integer.parseInt(raw))) {
            return Reading.wrong(this, AnswerError.Kind.NOT_ON_SCALE, raw);
        }
        return new Reading.Answered(new Answer.Score(Integer.parseInt(raw)));
    }
}
