package dev.earshot.survey;

import java.util.List;

/** A question answered by one number of a scale. */
public sealed interface ScaleQuestion extends Question permits NpsQuestion, CsatQuestion, CesQuestion, RatingQuestion {

    Scale scale();

    @Override
    default Reading read(List<String> posted) {
        String raw = posted.isEmpty() ? "" : posted.get(0).strip();
        if (raw.isEmpty()) {
            return required() ? Reading.wrong(this, AnswerError.Kind.MISSING, raw) : Reading.SKIPPED;
        }
        // At most two digits: "+9", "9.0" and "٩" are not choices of this form.
        if (!raw.matches("[0-9]{1,2}") || !scale().contains(Integer.parseInt(raw))) {
            return Reading.wrong(this, AnswerError.Kind.NOT_ON_SCALE, raw);
        }
        return new Reading.Answered(new Answer.Score(Integer.parseInt(raw)));
    }
}
