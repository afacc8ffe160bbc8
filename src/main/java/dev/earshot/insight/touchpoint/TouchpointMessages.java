package dev.earshot.insight.touchpoint;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the touchpoint page, in English; the others are in messages/touchpoint_*.properties. */
@MessageBundle("touchpoint")
interface TouchpointMessages {

    @Message("Touchpoints")
    String title();

    @Message("Period")
    String period();

    @Message("Last {weeks} weeks")
    String last(String weeks);

    @Message("Show")
    String show();

    @Message("Before an order, or without one")
    String before();

    @Message("During the purchase")
    String during();

    @Message("After the purchase")
    String after();

    @Message("Place")
    String place();

    @Message("Figure")
    String figure();

    @Message("Against the {weeks} weeks before")
    String change(String weeks);

    @Message("Response rate")
    String rate();

    @Message("By week")
    String byWeek();

    @Message("{name} by week")
    String line(String name);

    @Message("about")
    String about();

    @Message("No answers in these weeks and those before: {surveys}")
    String silent(String surveys);

    @Message("No survey asks anywhere yet")
    String emptyTitle();

    @Message("Switch a survey on, and the place it asks at stands here with its figure.")
    String empty();

    @Message("{place} is the weakest place: {name} {figure}, the other places asked the same {rest}.")
    String weakest(String place, String name, String figure, String rest);

    @Message("{place} went up by {change}: {name} is {figure}.")
    String up(String place, String change, String name, String figure);

    @Message("{place} went down by {change}: {name} is {figure}.")
    String down(String place, String change, String name, String figure);

    @Message("No place changed beyond chance, and none is clearly the weakest.")
    String nothing();

    @Message("Too few answers yet to compare places.")
    String tooFew();

    @Message("How to read this")
    String howToRead();

    @Message(
            "A margin says where the true figure lies, {often}. Verdicts are judged over all places at once, so that of many places none stands out by chance alone.")
    String aboutVerdicts(String often);

    @Message(
            "A place is called the weakest only beside places that ask for the same figure: 80% satisfied is neither better nor worse than an NPS of 40.")
    String aboutWeakest();

    @Message("What was promised, and whether it is kept")
    String charter();

    @Message("Download")
    String download();
}
