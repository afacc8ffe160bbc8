package dev.earshot.response.view;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a survey's own, in English; the others are in messages/ask_*.properties. */
@MessageBundle("ask")
public interface AskMessages {

    @Message("Error:")
    String error();

    @Message("Language:")
    String language();

    @Message("Page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("about {minutes} minutes left")
    String minutesLeft(long minutes);

    @Message("about 1 minute left")
    String minuteLeft();

    @Message("about {seconds} seconds left")
    String secondsLeft(long seconds);

    @Message("a few seconds left")
    String momentLeft();

    @Message("We have filled in “{score}”, as you chose in the email. It counts once you press {button}.")
    String filledIn(String score, String button);

    @Message("Saved: {score}. Change it or add a comment.")
    String saved(String score);

    @Message("About your order {number}")
    String aboutOrder(String number);

    @Message("Skip what you have no opinion on.")
    String skip();

    @Message("Optional")
    String optional();

    @Message("Choose as many as you like.")
    String chooseMany();

    @Message("Please get in touch with me about this")
    String contact();

    @Message("We reply to the address the survey was sent to.")
    String contactNote();

    @Message("Next")
    String next();

    @Message("Send my answers")
    String send();

    @Message("Send only this")
    String sendOnlyThis();

    @Message("Send and skip the rest")
    String sendAndSkip();

    @Message("Back")
    String back();

    @Message("{shop} asks after some orders, never more than once in {days} days.")
    String seldom(String shop, long days);

    @Message("You can stop these emails with the link in the mail.")
    String stopHint();

    @Message("One thing is missing")
    String oneMissing();

    @Message("Please look at this again")
    String lookAgain();

    @Message("Everything else is still here.")
    String stillHere();

    @Message("Choose a score from {low} to {high}")
    String chooseScore(int low, int high);

    @Message("Choose an answer")
    String chooseOption();

    @Message("Choose only one answer")
    String chooseOne();

    @Message("Choose one of the answers shown")
    String chooseShown();

    @Message("Write a few words")
    String writeWords();

    @Message("Shorten your text. It may have up to {most} characters and has {now}.")
    String shorten(int most, int now);

    @Message("Write a little more: at least {least} characters. So far there are {now}.")
    String lengthen(int least, int now);

    @Message("“{option}” goes with no other answer. Choose it alone, or the others without it.")
    String chooseAlone(String option);

    @Message("Write an address such as name@example.com")
    String writeEmail();

    @Message("Write a telephone number of 6 to 15 digits, such as +44 20 7946 0018")
    String writePhone();

    @Message("Tick the box to go on")
    String tick();

    @Message("Does not apply")
    String doesNotApply();

    @Message("I do not use it any more")
    String notInUse();

    @Message("In your own words")
    String ownWords();

    @Message("One more question")
    String oneMore();

    @Message("Your answers so far are still here.")
    String oneMoreLead();

    @Message("Not at all likely")
    String npsLow();

    @Message("Extremely likely")
    String npsHigh();

    @Message("Very unhappy")
    String csatLow();

    @Message("Unhappy")
    String csatTwo();

    @Message("Neither")
    String csatThree();

    @Message("Happy")
    String csatFour();

    @Message("Very happy")
    String csatHigh();

    @Message("Strongly disagree")
    String cesLow();

    @Message("Strongly agree")
    String cesHigh();

    @Message("Very little effort")
    String effortLow();

    @Message("Very much effort")
    String effortHigh();

    @Message("Poor")
    String ratingLow();

    @Message("Excellent")
    String ratingHigh();

    @Message("{value} of {points} stars")
    String stars(int value, int points);

    @Message("Thumbs down")
    String thumbsDown();

    @Message("Thumbs up")
    String thumbsUp();

    @Message("Below what I expected")
    String expectationLow();

    @Message("As I expected")
    String expectationMet();

    @Message("Above what I expected")
    String expectationHigh();

    @Message("Not disappointed")
    String pmfLow();

    @Message("Somewhat disappointed")
    String pmfSome();

    @Message("Very disappointed")
    String pmfHigh();

    @Message("Thank you.")
    String thankYou();

    @Message("Your answer is with us.")
    String thanksLead();

    @Message("You gave us")
    String youGave();

    @Message("You said")
    String youSaid();

    @Message("Change it")
    String change();

    @Message("until {date}")
    String until(String date);

    @Message("This survey is already answered.")
    String answered();

    @Message("The answer is safe with us. There is nothing more to do.")
    String answeredLead();

    @Message("This link has expired.")
    String expired();

    @Message("Our links work for a limited time, so that the memory is fresh.")
    String expiredLead();

    @Message("If something is still wrong, we would like to hear about it.")
    String expiredWrite();

    @Message("Write to us")
    String write();

    @Message("We no longer need an answer.")
    String cancelled();

    @Message("This survey was withdrawn. There is nothing to do.")
    String cancelledLead();

    @Message("This survey has ended.")
    String closed();

    @Message("Answers were taken until {date}. There is nothing to do.")
    String closedLead(String date);

    @Message("Preview. Nothing you enter is kept.")
    String preview();

    @Message("You asked us not to ask.")
    String unsubscribed();

    @Message("This address gets no survey emails any more, so this survey is closed. There is nothing to do.")
    String unsubscribedLead();

    @Message("We cannot find this survey.")
    String unknown();

    @Message("The link may have been cut off on its way to you. Email programs sometimes break long links in two.")
    String unknownLead();

    @Message("Open the link in the email again, rather than copying it.")
    String unknownOpen();

    @Message("If you typed it, check the last 22 characters.")
    String unknownCheck();
}
