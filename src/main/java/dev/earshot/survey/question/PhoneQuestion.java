package dev.earshot.survey.question;

import java.util.List;

/** A telephone number to be reached at, kept as it was typed. Personal: it is in no figure and in no list of comments. */
public record PhoneQuestion(Basics basics) implements Question {

    private static final int MOST = 40;

    @Override
    public String type() {
        return "phone";
    }

    /** Six to fifteen digits (ITU-T E.164 has at most fifteen), with the marks people put between them. */
    @Override
    public Reading take(List<String> posted) {
        String number = posted.get(0);
        long digits = number.codePoints().filter(Character::isDigit).count();
        boolean good =
                number.length() <= MOST && number.matches("\\+?[\\p{Nd} ().x/-]+") && digits >= 6 && digits <= 15;
        return good
                ? new Reading.Answered(new Answer.Words(number))
                : Reading.wrong(this, AnswerError.Kind.NOT_A_PHONE, number);
    }
}
