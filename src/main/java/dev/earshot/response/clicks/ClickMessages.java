package dev.earshot.response.clicks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of clicks that were left out, in English; the others are in messages/click_*.properties. */
@MessageBundle("click")
interface ClickMessages {

    @Message("Clicks left out")
    String title();

    @Message("No click was left out.")
    String none();

    @Message("1 provisional click left out")
    String oneClick();

    @Message("{count} provisional clicks left out")
    String clicks(String count);

    @Message("{clicks}, none looks automatic.")
    String noneLooks(String clicks);

    @Message("{clicks}, {count} looks automatic.")
    String looks(String clicks, String count);

    @Message("{clicks}, {count} look automatic.")
    String look(String clicks, String count);

    @Message("{from} to {to}")
    String period(String from, String to);

    @Message(
            "A tap on a number in a mail counts by itself after ten minutes, unless it looks like a machine’s: mail filters follow every link of a mail. Whoever presses Send always counts.")
    String about();

    @Message(
            "That click cannot be restored: somebody has restored it before you, or its invitation has an answer by now.")
    String refused();

    @Message("Those that look automatic, the newest first")
    String listed();

    @Message("This invitation has an answer by now.")
    String answered();

    @Message("Count it after all")
    String count();

    @Message("Pages")
    String pages();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Nothing looks automatic")
    String emptyTitle();

    @Message("Clicks appear here when something shows that a machine made them.")
    String empty();

    @Message("By the recipient’s domain")
    String domains();

    @Message("Clicks that look automatic, by the domain of the recipient")
    String domainsCaption();

    @Message("Domain")
    String domain();

    @Message("Look automatic")
    String lookAutomatic();

    @Message("{part} of {all}, {percent}")
    String share(String part, String all, String percent);

    @Message("{number}%")
    String percent(String number);

    @Message(
            "Where a filter is taken for people, or people for a filter, EARSHOT_TAP_CONFIRM_ONLY makes Send necessary for a domain.")
    String confirmOnly();

    @Message("Somebody who works here")
    String staff();

    @Message("A customer")
    String customer();

    @Message("Nobody we know")
    String stranger();

    @Message("Three or more scores of the same mail were opened within a minute")
    String manyScores();

    @Message("It came less than 20 seconds after the mail left")
    String tooSoon();

    @Message("The link was tested, then opened, within seconds")
    String headFirst();

    @Message("It came from a program or a mail filter, or from something that does not say what it is")
    String noBrowser();

    @Message("The browser says that a program drives it")
    String driven();

    @Message("It was sent sooner than the page ever does by itself")
    String notThePage();

    @Message("The same visitor gave several scores from several pages")
    String manyAnswers();

    @Message("The link that stops the mails was opened within the same seconds")
    String stopLinkToo();

    @Message("Nobody touched the page, and its network opened five or more invitations within a minute")
    String crowd();

    @Message("The browser asked for no language")
    String noLanguage();

    @Message("The browser did not say that a person followed the link")
    String noGesture();
}
