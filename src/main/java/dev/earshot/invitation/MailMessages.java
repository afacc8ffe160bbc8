package dev.earshot.invitation;

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

    @Message("One tap is enough. It takes about a minute if you want to say more.")
    String preheader();

    @Message("{low} = {lowWords}, {high} = {highWords}")
    String legend(int low, String lowWords, int high, String highWords);

    @Message("{value} of {high}")
    String scoreOf(int value, int high);

    @Message("Your tap opens a page where you can tell us why, or just press send.")
    String tap();

    @Message("Choose a number and open its link. It takes about a minute if you want to say more.")
    String choose();

    @Message("We ask after some orders, never more than once in {days} days. This link works until {date}.")
    String why(long days, String date);

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

    @Message("poor")
    String ratingLow();

    @Message("excellent")
    String ratingHigh();
}
