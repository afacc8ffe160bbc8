package dev.earshot.invitation.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an invitation that are not the survey's own, in English; the others are in messages/mail_*.properties. */
@MessageBundle("mail")
interface MailMessages {

    @Message("Hello {name},")
    String hello(String name);

    @Message("Hello,")
    String helloStranger();

    @Message("thank you for your order {number}. We would like to know how it went.")
    String order(String number);

    @Message("we would like to know how it went.")
    String anything();

    @Message("A reminder: {title}")
    String reminderSubject(String title);

    @Message(
            "a while ago we asked how your order {number} went. We would still like to know. If you have answered since, thank"
                    + " you: there is nothing more to do.")
    String reminderOrder(String number);

    @Message(
            "a while ago we asked how it went. We would still like to know. If you have answered since, thank you: there is"
                    + " nothing more to do.")
    String reminderAnything();

    @Message("We ask after some orders, and remind those who did not answer. This link works until {date}.")
    String whyReminder(String date);

    @Message("One tap is enough. It takes {time} if you want to say more.")
    String preheader(String time);

    @Message("{low} = {lowWords}, {high} = {highWords}")
    String legend(int low, String lowWords, int high, String highWords);

    @Message("{value} of {high}")
    String scoreOf(int value, int high);

    @Message("Your tap opens a page where you can tell us why, or just press send.")
    String tap();

    @Message("Choose an answer and open its link. It takes {time} if you want to say more.")
    String choose(String time);

    @Message("about {n} seconds")
    String aboutSeconds(long n);

    @Message("about a minute")
    String aboutMinute();

    @Message("about {n} minutes")
    String aboutMinutes(long n);

    @Message("We ask after some orders, never more than once in {days} days. This link works until {date}.")
    String why(long days, String date);

    @Message("We ask after some orders. This link works until {date}.")
    String whyOften(String date);

    @Message("Stop these emails")
    String stop();

    @Message("not at all likely")
    String npsLow();

    @Message("extremely likely")
    String npsHigh();

    @Message("very unhappy")
    String csatLow();

    @Message("very happy")
    String csatHigh();

    @Message("strongly disagree")
    String cesLow();

    @Message("strongly agree")
    String cesHigh();

    @Message("very little effort")
    String effortLow();

    @Message("very much effort")
    String effortHigh();

    @Message("unhappy")
    String unhappy();

    @Message("neither")
    String neither();

    @Message("happy")
    String happy();

    @Message("thumbs down")
    String thumbsDown();

    @Message("thumbs up")
    String thumbsUp();

    @Message("below what I expected")
    String below();

    @Message("as I expected")
    String asExpected();

    @Message("above what I expected")
    String above();

    @Message("not disappointed")
    String notDisappointed();

    @Message("somewhat disappointed")
    String somewhatDisappointed();

    @Message("very disappointed")
    String veryDisappointed();

    @Message("one star")
    String oneStar();

    @Message("five stars")
    String fiveStars();

    @Message("poor")
    String ratingLow();

    @Message("excellent")
    String ratingHigh();
}
