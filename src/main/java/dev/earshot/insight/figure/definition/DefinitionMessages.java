package dev.earshot.insight.figure.definition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What figures are, in English; the others are in messages/definition_*.properties. */
@MessageBundle("definition")
public interface DefinitionMessages {

    @Message("All figures")
    String title();

    @Message(
            "What every figure in this house is: its formula, what it is of, how its interval is made, and where the method comes from.")
    String about();

    @Message("Formula")
    String formula();

    @Message("Of what")
    String denominator();

    @Message("Interval")
    String interval();

    @Message("When it is shown")
    String gate();

    @Message("Source")
    String source();

    @Message("100 × (promoters − detractors) ÷ answers. Promoters gave 9 or 10, detractors 0 to 6. From −100 to 100.")
    String net();

    @Message("100 × (above expectations − below) ÷ answers. From −100 to 100.")
    String expectation();

    @Message("100 × satisfied ÷ answers. Satisfied are the top two values of the scale, of three the top one.")
    String csat();

    @Message("100 × those who gave 8 to 10 ÷ answers. Milder than CSAT, so it never stands without its name.")
    String csatEightToTen();

    @Message("100 × those who gave four or five stars ÷ answers.")
    String stars();

    @Message("100 × thumbs up ÷ answers.")
    String thumbs();

    @Message("100 × very disappointed without it ÷ answers. The well-known 40% is folklore: look at the interval.")
    String pmf();

    @Message("Mean agreement that it was easy, on its scale. Higher is better.")
    String ces();

    @Message("Mean effort, 1 very low to 5 very high. Lower is better.")
    String effort();

    @Message("Effort turned round: lowest + highest − effort, and its mean. Higher is better.")
    String ease();

    @Message("Sum of the scores ÷ answers, on the scale of the question.")
    String mean();

    @Message("100 × answered ÷ invitations sent and not come back.")
    String rate();

    @Message("Share of a group")
    String shareName();

    @Message(
            "100 × answers of the group ÷ answers. In bars and tables of all groups whole percent, rounded so that they make 100.")
    String share();

    @Message("Change, signal or noise")
    String changeName();

    @Message(
            "The unrounded figure now less the one before, then rounded. A signal is what chance alone would do fewer than 1 time in 20.")
    String change();

    @Message("The answers of both periods")
    String ofBoth();

    @Message("From the score intervals of both sides; many at once are judged together (Benjamini and Hochberg).")
    String intervalChange();

    @Message("Level and shift")
    String levelName();

    @Message(
            "The figure of all answers between two shifts. A shift is where the line breaks best, kept only where the same periods in shuffled order break as well fewer than 1 time in 20.")
    String level();

    @Message("Answers of whole weeks, months or quarters")
    String ofWhole();

    @Message("Segment, without the noise")
    String bestName();

    @Message("The plain figure drawn to the mean of all segments, the more the fewer answered (empirical Bayes).")
    String best();

    @Message("Answers of those of whom the field has the value")
    String ofSegment();

    @Message("Of the drawn figure; segments are judged together.")
    String intervalBest();

    @Message("Importance of a driver")
    String importanceName();

    @Message(
            "Its share of what all drivers together explain of the outcome, averaged over every order in which they can be taken in (LMG).")
    String importance();

    @Message("Gain of a driver")
    String gainName();

    @Message(
            "How far the outcome would move were the low ratings of the driver as good as the others. An estimate, no proof of cause.")
    String gain();

    @Message("Responses with a score for the outcome and for every driver")
    String ofRated();

    @Message("From resamples of customers (bootstrap).")
    String intervalDrawn();

    @Message("Weighted figure")
    String weightedName();

    @Message(
            "The figure when those who answered count as much as their groups among all who could have been asked (raking).")
    String weighted();

    @Message("The score interval of as many answers as say as much (Kish).")
    String intervalWeighted();

    @Message("Item non-response")
    String nonResponseName();

    @Message("100 × shown the question and left it empty ÷ shown the question.")
    String nonResponse();

    @Message("Those who were shown it: answered, left empty or not applicable")
    String ofShown();

    @Message("Recovery")
    String recoveryName();

    @Message(
            "Of the detractors who changed their score after staff had been in touch, those who became promoters. The figures keep the first score.")
    String recovery();

    @Message("Detractors with a changed score")
    String ofRecovered();

    @Message("Counted by customer")
    String customersName();

    @Message("The figure of the latest answer of each customer within 90 days. Whoever has no name counts alone.")
    String customers();

    @Message("Customers with an answer in the 90 days")
    String ofCustomers();

    @Message("Answers with a score. Left empty, not applicable and not shown are in neither part.")
    String ofAnswers();

    @Message("Invitations by the day it was decided to send them")
    String ofInvites();

    @Message("Everybody who could have been asked, by group")
    String ofEligible();

    @Message("Score interval of the difference of two shares (Tango), wider where customers answered more than once.")
    String intervalNet();

    @Message("Score interval of a share (Wilson), wider where customers answered more than once.")
    String intervalShare();

    @Message("Multinomial score interval of a mean, wider where customers answered more than once.")
    String intervalMean();

    @Message(
            "From one answer where names are known; from 5 in confidential surveys, from 10 in anonymous ones and of those who came by themselves. In brackets below 10 answers or with a wide margin.")
    String gateNamed();

    @Message("From 10 answers, never by person.")
    String gateStaff();

    @Message("Always: it says how many, not who.")
    String gateAlways();

    @Message("From 100 answers, or 25 for each driver.")
    String gateMany();
}
