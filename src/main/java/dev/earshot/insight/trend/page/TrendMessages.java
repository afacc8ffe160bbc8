package dev.earshot.insight.trend.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of the trend, in English; the others are in messages/trend_*.properties. */
@MessageBundle("trend")
interface TrendMessages {

    @Message("Trend")
    String title();

    @Message("{metric} trend")
    String head(String metric);

    @Message("Survey")
    String survey();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message("{from} to {to}")
    String span(String from, String to);

    @Message("No answers yet")
    String emptyTitle();

    @Message("Nobody answered this question from {span}. Choose other dates, or see who is being asked.")
    String empty(String span);

    @Message("See the outbox")
    String outbox();

    @Message("{metric} by {period}")
    String caption(String metric, String period);

    @Message("{metric} by {period}, with {confidence} margin of error")
    String chartTitle(String metric, String period, String confidence);

    @Message("{finding} All figures are in the table below.")
    String desc(String finding);

    @Message("Whose answers")
    String whose();

    @Message("Asked")
    String asked();

    @Message("Unasked")
    String unasked();

    @Message("Granularity")
    String granularity();

    @Message("Who makes up the score")
    String makesUp();

    @Message("Show as a table")
    String table();

    @Message("Answers")
    String answers();

    @Message("Effective")
    String effective();

    @Message("Margin")
    String margin();

    @Message("{confidence} interval")
    String intervalHead(String confidence);

    @Message("Notes")
    String notes();

    @Message("Download")
    String download();

    @Message("Link to this view")
    String link();

    @Message("How to read this")
    String howToRead();

    @Message(
            "The thin grey line is each {period} on its own, and the pale band is its margin of error: {often} such a band holds the figure all customers would give. A hollow dot rests on too few answers to judge. Where nobody answered, the line has a gap. Answers of one customer are alike, so a margin is as wide as that of the “effective” answers in the table, which would say as much if they were independent.")
    String aboutLine(String period, String often);

    @Message(
            "The heavy line is the level. It only moves where the time after a date differs from the time before it by more than chance allows; whole weeks, months or quarters are compared, never single days. Looking everywhere always finds something, so a shift must beat 19 in 20 shuffles of the same time.")
    String aboutLevel();

    @Message("Questions of this survey")
    String questions();

    @Message("{metric} fell from {before} to {now} {when}.")
    String fell(String metric, String before, String now, String when);

    @Message("{metric} rose from {before} to {now} {when}.")
    String rose(String metric, String before, String now, String when);

    @Message("Chance alone would produce a shift this large {odds}.")
    String chanceOfShift(String odds);

    @Message("It starts {days} days after note {letter}, “{words}”.")
    String afterNote(String days, String letter, String words);

    @Message("It starts one day after note {letter}, “{words}”.")
    String dayAfterNote(String letter, String words);

    @Message("Note {letter}, “{words}”, is of the same {period}.")
    String withNote(String letter, String words, String period);

    @Message("{metric} is {figure} since {date}.")
    String steady(String metric, String figure, String date);

    @Message("No shift of the level is found: the {periods} differ no more than chance makes them.")
    String noShift(String periods);

    @Message("Too early for a trend.")
    String tooEarly();

    @Message("So few came by themselves that a figure could give somebody away.")
    String heldBack();

    @Message("{count} of the {needed} answers a level needs are in. Until then a line mostly shows luck.")
    String needsMore(String count, String needed);

    @Message("{metric} lies anywhere from {interval}. That is too wide to judge; more answers narrow it.")
    String tooWide(String metric, String interval);

    @Message("The {period} is counted from {from} to {to} only.")
    String cutOff(String period, String from, String to);

    @Message(
            "Where fewer than {k} answered, nothing is shown, so that nobody can be recognised. Longer periods show more.")
    String fewHidden(String k);

    @Message("Shift detected")
    String shiftDetected();

    @Message("Too few to show")
    String tooFewToShow();

    @Message("Too few to judge")
    String tooFewToJudge();

    @Message(
            "Of {shown} who were shown the question {skipped} left it empty. They are in no figure; nor is anybody who was not shown it.")
    String skipped(String shown, String skipped);

    @Message(
            "Of {shown} who were shown the question {skipped} left it empty, and {not} chose that it does not apply. They are in no figure; nor is anybody who was not shown it.")
    String skippedOrNot(String shown, String skipped, String not);

    @Message(
            "Of the group “{bad}”, changed after somebody here had been in touch: {count}. Of the group “{good}” now: {better} ({share}, {low} to {high}). The figures keep the first score.")
    String recovered(String bad, String count, String good, String better, String share, String low, String high);

    @Message("{metric} by {period}, each customer once, with {confidence} margin of error")
    String customerTitle(String metric, String period, String confidence);

    @Message("What counts once")
    String basis();

    @Message("Each answer")
    String byResponse();

    @Message("Each customer")
    String byCustomer();

    @Message("Every answer counts.")
    String aboutResponses();

    @Message(
            "Each point counts every customer once, with the latest answer of the {days} days up to its end. These windows overlap, so neighbouring points share customers and no shift is looked for.")
    String aboutCustomers(String days);

    @Message("{metric} is {figure} on {date}, each customer counted once.")
    String customersNow(String metric, String figure, String date);

    @Message("Customers")
    String customers();

    @Message("Trend of {slice}")
    String of(String slice);

    @Message("Segment")
    String segment();

    @Message("All customers")
    String all();

    @Message("See everybody")
    String everybody();

    @Message(
            "{period} so far: {metric} {now} {margin}, {answers}; the same days before, {from} to {to}, had {before}. {judged}")
    String running(
            String period,
            String metric,
            String now,
            String margin,
            String answers,
            String from,
            String to,
            String before,
            String judged);

    @Message("The difference is larger than chance makes.")
    String runningSignal();

    @Message("The difference is no larger than chance makes.")
    String runningNoise();

    @Message("Too few to judge yet.")
    String runningFew();

    @Message(
            "To show a change of {change} from one {period} to the next, four times in five, each needs about {answers} answers. A usual one has {usual}, which shows changes of {detectable} or more.")
    String plan(String change, String period, String answers, String usual, String detectable);

    @Message("Notes on this chart")
    String notesTitle();

    @Message("Nothing is noted for these days.")
    String noNotes();

    @Message("{date}, {who}")
    String noteBy(String date, String who);

    @Message("{date}, {who}, changed {changed} by {other}")
    String noteChanged(String date, String who, String changed, String other);

    @Message("Date")
    String noteDate();

    @Message("What happened?")
    String noteWords();

    @Message("Add note")
    String addNote();

    @Message("Change or delete {letter}")
    String changeNote(String letter);

    @Message("Save")
    String saveNote();

    @Message("Delete")
    String deleteNote();
}
