package dev.earshot.insight.driver.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of drivers, in English; the others are in messages/driver_*.properties. */
@MessageBundle("driver")
interface DriverMessages {

    @Message("Drivers")
    String title();

    @Message("Survey")
    String survey();

    @Message("Segment")
    String segment();

    @Message("All customers")
    String everybody();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message(
            "Spend next on {name}. It moves {metric} more than anything else we ask about, and customers rate it below average, {rating} of ten.")
    String spendNext(String name, String metric, String rating);

    @Message(
            "Spend next on {name}. It moves {metric} more than anything else we ask about, and customers rate it lowest, {rating} of ten.")
    String spendNextLowest(String name, String metric, String rating);

    @Message(
            "{name} moves {metric} more than anything else we ask about, and is rated well, {rating} of ten. Keep it up.")
    String keepUp(String name, String metric, String rating);

    @Message(
            "{name} moves {metric} more than anything else we ask about. Customers rate it {rating} of ten, and whether that is below average cannot be told yet.")
    String mattersMost(String name, String metric, String rating);

    @Message("Cannot separate {names} yet: about {count} more answers needed.")
    String cannotSeparate(String names, String count);

    @Message("Cannot separate {names}: ten times as many answers may not do it.")
    String cannotSeparateSoon(String names);

    @Message("{name} gains most for its money.")
    String buysMost(String name);

    @Message("{name} seems to gain most for its money, but {other} may gain as much.")
    String buysMostPerhaps(String name, String other);

    @Message("{name} came first in {share}% of {count} resamples of the customers.")
    String stability(String name, String share, String count);

    @Message("{name} came first for its money in {share}% of {count} resamples of the customers.")
    String stabilityOfMoney(String name, String share, String count);

    @Message("What matters, and how well we do it")
    String matrix();

    @Message("Importance ↑ (share of what these ratings explain of {metric})")
    String importanceAxis(String metric);

    @Message("Rating out of ten")
    String ratingAxis();

    @Message("Spend here")
    String spendHere();

    @Message("Keep it up")
    String keepItUp();

    @Message("Leave for now")
    String leave();

    @Message("Enough done")
    String enough();

    @Message("{name}: importance {share}, rating {rating}.")
    String inWords(String name, String share, String rating);

    @Message(
            "Crossing lines mark the averages, thin lines how far each figure may be off ({confidence}). Grey names are too uncertain to be placed.")
    String crossing(String confidence);

    @Message("Each customer rates some of these, drawn by lot, to keep the form short.")
    String drawnByLot();

    @Message("Where to spend next")
    String whereNext();

    @Message("About {figure} {unit} to gain ({low} to {high})")
    String toGain(String figure, String unit, String low, String high);

    @Message("Less than {figure} {unit} to gain")
    String littleToGain(String figure, String unit);

    @Message("What it would gain cannot be worked out")
    String noSlope();

    @Message("{share}% rate it 6 or lower. Rated {rating} of ten.")
    String rated(String share, String rating);

    @Message("{figure} {unit} for {money} spent ({low} to {high}); first for its money in {share}% of the resamples.")
    String forMoney(String figure, String unit, String money, String low, String high, String share);

    @Message("The gain if every rating of 6 or lower rose to the average of that attribute.")
    String aboutGain();

    @Message(
            "An estimate from what goes together among different customers, likely overstated, and not proof of cause.")
    String pooled();

    @Message(
            "An estimate from what changes together for the same customers at different times; still not proof of cause.")
    String withinCustomer();

    @Message("{metric} point")
    String point(String metric);

    @Message("{metric} points")
    String points(String metric);

    @Message("What would it cost?")
    String pricesTitle();

    @Message(
            "What raising the average by half a rating point would cost, in any currency, where you know it. The list is then ordered by what money buys. The prices stay in the address of this page and are stored nowhere.")
    String pricesAbout();

    @Message("Order by what money buys")
    String pricesUse();

    @Message("Show as a table")
    String table();

    @Message("Driver")
    String driver();

    @Message("Importance")
    String importance();

    @Message("Rating")
    String rating();

    @Message("6 or lower")
    String low();

    @Message("One point more")
    String slope();

    @Message("To gain")
    String gain();

    @Message("First")
    String first();

    @Message("Place")
    String place();

    @Message("Kind")
    String kind();

    @Message("{low} to {high}")
    String interval(String low, String high);

    @Message("fix first")
    String quadrantFix();

    @Message("keep")
    String quadrantKeep();

    @Message("don’t overdo")
    String quadrantOverdo();

    @Message("watch")
    String quadrantWatch();

    @Message("cannot tell yet, about {count} more answers")
    String undecided(String count);

    @Message("too close to the middle to tell")
    String tooClose();

    @Message("basic")
    String kindBasic();

    @Message("performance")
    String kindPerformance();

    @Message("excitement")
    String kindExcitement();

    @Message("unclear")
    String kindUnclear();

    @Message(
            "{used} of {available} answers with a rating could be used: those that rate every attribute and are not the same number throughout.")
    String basis(String used, String available);

    @Message("Each pair of attributes rests on {used} answers or more, of {available} with a rating.")
    String basisDrawn(String used, String available);

    @Message("Together the ratings explain {share}% of the differences in {metric}.")
    String explained(String share, String metric);

    @Message("There are more answers; the latest {count} complete ones count.")
    String cut(String count);

    @Message("{name} are rated almost alike and are taken together.")
    String alike(String name);

    @Message("{name} moves with the other attributes: what a point is worth is uncertain.")
    String crowded(String name);

    @Message("One attribute follows exactly from the others: what a point is worth cannot be told.")
    String noSlopes();

    @Message(
            "Pairs of attributes rated by different customers contradict each other a little; their connections were drawn towards none.")
    String shrunk();

    @Message("How to read this")
    String howToRead();

    @Message(
            "Importance is the share of the explained differences that an attribute brings, averaged over all orders in which the attributes can be looked at. “Cannot tell yet” means that an interval crosses an average.")
    String aboutImportance();

    @Message(
            "Basic hurts when missing and earns nothing when good; performance counts at both ends; excitement delights and is missed by nobody.")
    String aboutKinds();

    @Message("Download")
    String download();

    @Message("{first} and {last}")
    String and(String first, String last);

    @Message("No ratings asked")
    String unratedTitle();

    @Message("Add two or three ratings to this survey to learn what moves {metric}.")
    String unrated(String metric);

    @Message("See the surveys")
    String seeSurveys();

    @Message("Too early for drivers")
    String fewTitle();

    @Message(
            "{used} of the {needed} complete answers that {count} attributes need are in: {more} more are needed. Until then the order would only show luck.")
    String few(String used, String needed, String count, String more);

    @Message("Nothing can be explained")
    String unexplainedTitle();

    @Message(
            "In these answers the score or the ratings never change, or they come from fewer than 30 customers. Choose more days.")
    String unexplained();

    @Message("Comparing {count} answers")
    String countingTitle(String count);

    @Message(
            "Every figure is worked out on 2,000 resamples of the customers. The result appears here by itself. You can close this page and come back.")
    String counting();
}
