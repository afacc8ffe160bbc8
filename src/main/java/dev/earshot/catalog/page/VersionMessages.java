package dev.earshot.catalog.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of one survey, in English; the others are in messages/version_*.properties. */
@MessageBundle("version")
interface VersionMessages {

    @Message("version {number}")
    String version(String number);

    @Message("Version {number}")
    String atStart(String number);

    @Message("Customers still see version {number}.")
    String customersSee(String number);

    @Message("Version {number} stays closed.")
    String staysClosed(String number);

    @Message("{problems} keeps version {number} from going live.")
    String keeps(String problems, String number);

    @Message("{problems} keep version {number} from going live.")
    String keep(String problems, String number);

    @Message("file is gone")
    String fileIsGone();

    @Message("Its {gone}. Version {number} stays live until the surveys are applied or the server starts again.")
    String goneOpen(String gone, String number);

    @Message("Closed")
    String closed();

    @Message("{closed}, for its file is gone. Invites that are open stay answerable.")
    String goneClosed(String closed);

    @Message("{version} is waiting.")
    String waits(String version);

    @Message("Nobody is asked yet.")
    String nobodyAsked();

    @Message("{version} is live since {date}.")
    String isLive(String version, String date);

    @Message("{problems} is in this file. Nothing was stored.")
    String problemHere(String problems);

    @Message("{problems} are in this file. Nothing was stored.")
    String problemsHere(String problems);

    @Message("This file is right")
    String right();

    @Message("{right}. It would be a new survey. Nothing was stored.")
    String wouldBeNew(String right);

    @Message("{right} and says what is live already. Nothing was stored.")
    String unchanged(String right);

    @Message("{right}. It would become version {number} of \"{id}\". Nothing was stored.")
    String wouldBe(String right, String number, String id);

    @Message("Version {number}, the last there was")
    String lastThereWas(String number);

    @Message("checked only")
    String checkedOnly();

    @Message("What version {number} does")
    String does(String number);

    @Message("What version {number} changes")
    String changes(String number);

    @Message("Make version {number} live")
    String makeLive(String number);

    @Message("It is live: whoever opens the survey from now on sees this version.")
    String madeLive();

    @Message("The file has changed since you looked, so nothing went live. This is what it says now.")
    String notMadeLive();

    @Message("Problems")
    String problems();

    @Message("1 problem")
    String oneProblemTitle();

    @Message("{count} problems")
    String problemsTitle(int count);

    @Message("Line {number}")
    String line(int number);

    @Message("If this only corrects the words, add this line to the file:")
    String sameAs();

    @Message("See the lines")
    String seeLines();

    @Message("Problem")
    String problem();

    @Message("Also worth a look")
    String worthALook();

    @Message("Check again")
    String checkAgain();

    @Message("Back to the surveys")
    String back();

    @Message("Compare the lines")
    String compareLines();

    @Message("These are too long to compare here: more than 5,000 lines.")
    String tooLong();

    @Message("1 line the same")
    String oneSame();

    @Message("{count} lines the same")
    String same(int count);

    @Message("added")
    String added();

    @Message("removed")
    String removed();

    @Message("Both say the same.")
    String bothSame();

    @Message("Preview")
    String preview();

    @Message("Preview language")
    String previewLanguage();

    @Message("Page")
    String page();

    @Message("Page {number}")
    String pageOf(String number);

    @Message("Preview page")
    String previewPage();

    @Message("Preview of {title} on a phone")
    String onPhone(String title);

    @Message("Preview of {title} on a wide screen")
    String onWide(String title);

    @Message("Preview on a wide screen")
    String wide();

    @Message("As the file says it.")
    String asFile();

    @Message("As of version {number}.")
    String asVersion(String number);

    @Message("Answers given here are thrown away.")
    String thrownAway();

    @Message("This preview at an address of its own")
    String share();

    @Message("whoever you send it to need not sign in.")
    String shareAbout();

    @Message("Versions")
    String versions();

    @Message("The first version.")
    String first();

    @Message("and {count} more")
    String more(int count);

    @Message("Compare with what is live")
    String compareLive();

    @Message("From version {old} to version {young}")
    String fromTo(String old, String young);

    @Message("From version {old} to the file")
    String fromToFile(String old);

    @Message("(version {number})")
    String compareVersion(int number);

    @Message("Version {number}")
    String versionHead(int number);
}
