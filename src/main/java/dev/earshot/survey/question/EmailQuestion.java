package dev.earshot.survey.question;

import java.util.List;
import java.util.regex.Pattern;

/** An e-mail address to be reached at. Personal: it is in no figure and in no list of comments. */
public record EmailQuestion(Basics basics) implements Question {

    /** Longest address (RFC 5321, 4.5.3.1.3, without its brackets). */
    private static final int MOST = 254;

    /** Something at something with a dot: whether it exists only a mail can tell. */
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.]{2,}");

    @Override
    public String type() {
        return "email";
    }

    @Override
    public Reading take(List<String> posted) {
        String address = posted.get(0);
        return address.length() <= MOST && FORM.matcher(address).matches()
                ? new Reading.Answered(new Answer.Words(address))
                : Reading.wrong(this, AnswerError.Kind.NOT_AN_EMAIL, address);
    }
}
