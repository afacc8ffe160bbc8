package dev.earshot.insight.segment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of segments, in English; the others are in messages/segment_*.properties. */
@MessageBundle("segment")
interface SegmentMessages {

    @Message("Segments")
    String title();

    @Message("Compare by")
    String compareBy();

    @Message("Crossed with")
    String crossedWith();

    @Message("nothing")
    String withNothing();

    @Message("Chart")
    String chart();

    @Message("Change")
    String change();

    @Message("Against the others")
    String against();

    @Message("All {figure}")
    String all(String figure);

    @Message("about")
    String about();

    @Message("noise")
    String noise();

    @Message("{count} answers")
    String answers(String count);

    @Message("1 answer")
    String oneAnswer();

    @Message("held back")
    String heldBack();

    @Message("too few to show")
    String tooFewToShow();

    @Message("{name} scores {figure}, all others together {rest}.")
    String differs(String name, String figure, String rest);

    @Message("One more differs from the others by more than chance.")
    String oneMoreDiffers();

    @Message("{count} more differ from the others by more than chance.")
    String moreDiffer(String count);

    @Message("No segment differs from the others by more than chance.")
    String noneDiffers();

    @Message("Nothing says that these segments differ: they lie no further apart than chance puts them.")
    String noEvidence();

    @Message("Too few answers to compare segments.")
    String tooFew();

    @Message(
            "{count} were compared at once and judged together: of those called a signal about one in ten at most is chance.")
    String judgedTogether(String count);

    @Message("{metric} by {field}, {from} to {to}")
    String caption(String metric, String field, String from, String to);

    @Message("By month")
    String byMonth();

    @Message(
            "A month stands out, ▲ above or ▼ below, only where the segment differs from all the others of that month by more"
                    + " than chance, judged together with every other field of this table.")
    String aboutMonths();

    @Message("The first {count} segments.")
    String firstRows(int count);

    @Message("How to read this")
    String howToRead();

    @Message(
            "The dark dot is our best estimate and the line is where the truth probably lies ({confidence}). Small groups swing"
                    + " a lot, so each estimate is pulled towards the average of its peers; the hollow dot is the plain score"
                    + " before that. The dotted line is everybody here.")
    String aboutDots(String confidence);

    @Message(
            "Groups whose figure is too uncertain to act on are grey, in brackets, and have no place. The change is against as"
                    + " many days before.")
    String aboutSmall();

    @Message("No field to compare by")
    String noFieldTitle();

    @Message("This survey keeps no field of the order with its answers. Name some under segments: in its file, such as"
            + " order.country, and answers from then on can be compared.")
    String noField();

    @Message("See the surveys")
    String seeSurveys();

    @Message("No answers yet")
    String emptyTitle();

    @Message("No answer of these days has a value of this field. Choose other dates, or another field.")
    String empty();

    @Message("1 pair is held back, so that nobody can be recognised. Longer periods show more.")
    String onePairHeldBack();

    @Message("{count} pairs are held back, so that nobody can be recognised. Longer periods show more.")
    String pairsHeldBack(String count);

    @Message("Some answers of these days were stored by an earlier version and are not numbered yet. Run recount once.")
    String incomplete();

    @Message("More than {count} answers would have to be counted. Choose fewer days, or one field.")
    String tooMany(String count);

    @Message("Counting these answers took too long. Choose fewer days, or one field.")
    String tooSlow();

    @Message("Download")
    String download();

    @Message("Survey")
    String survey();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Questions of this survey")
    String questions();

    @Message("Show")
    String show();

    @Message("{count} answers are being counted")
    String countingTitle(String count);

    @Message("The result appears here by itself. You can close this page and come back.")
    String counting();
}
