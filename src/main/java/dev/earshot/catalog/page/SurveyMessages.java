package dev.earshot.catalog.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of surveys, in English; the others are in messages/survey_*.properties. */
@MessageBundle("survey")
interface SurveyMessages {

    @Message("Surveys")
    String title();

    @Message("Error")
    String error();

    @Message("no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
    String numbers();

    @Message("No survey is live.")
    String noneLive();

    @Message("One survey is live.")
    String oneLive();

    @Message("{count} surveys are live.")
    String manyLive(String count);

    @Message("one problem")
    String oneProblem();

    @Message("{count} problems")
    String manyProblems(String count);

    @Message("{count} files")
    String files(String count);

    @Message("{files} have mistakes, so what was right before stays in use.")
    String manyBroken(String files);

    @Message("A new version of {title} has {problems}, so version {number} stays in use.")
    String newBrokenOpen(String title, String problems, String number);

    @Message("A new version of {title} has {problems}, so version {number} stays closed.")
    String newBrokenClosed(String title, String problems, String number);

    @Message("{id} has {problems}, so it is not live yet.")
    String firstBroken(String id, String problems);

    @Message("A new version of {title} is waiting to go live.")
    String oneWaiting(String title);

    @Message("{files} are waiting to go live.")
    String manyWaiting(String files);

    @Message("All surveys")
    String all();

    @Message("no file")
    String noFile();

    @Message("Ended on {date}, version {number}")
    String ended(String date, String number);

    @Message("Live")
    String live();

    @Message("Live, version {number}")
    String liveVersion(String number);

    @Message("Closed")
    String closed();

    @Message("Closed, version {number}")
    String closedVersion(String number);

    @Message("Not live")
    String notLive();

    @Message("Draft")
    String draft();

    @Message("1 problem in version {number}")
    String problemIn(String number);

    @Message("{count} problems in version {number}")
    String problemsIn(String count, String number);

    @Message("Its file is gone")
    String itsFileIsGone();

    @Message("Version {number} is waiting")
    String versionWaits(String number);

    @Message("no scale")
    String noScale();

    @Message("ratings")
    String ratings();

    @Message("1 page, {time}")
    String onePage(String time);

    @Message("{count} pages, {time}")
    String pages(String count, String time);

    @Message("about {time} (a guess)")
    String guess(String time);

    @Message("{count} seconds")
    String seconds(String count);

    @Message("1 minute")
    String oneMinute();

    @Message("{count} minutes")
    String minutes(String count);

    @Message("1 language")
    String oneLanguage();

    @Message("{count} languages")
    String languages(String count);

    @Message("No answers in {weeks} weeks")
    String noAnswers(String weeks);

    @Message("1 answer in {weeks} weeks")
    String oneAnswer(String weeks);

    @Message("{count} answers in {weeks} weeks")
    String answers(String count, String weeks);

    @Message("Over {count} answers in {weeks} weeks")
    String manyAnswers(String count, String weeks);

    @Message("Invites nobody by mail.")
    String invitesNobody();

    @Message("Invites after {trigger}.")
    String invites(String trigger);

    @Message("Invites after {trigger}, in this demo.")
    String invitesInDemo(String trigger);

    @Message("Sends nothing: its invite says \"active: false\".")
    String sendsNothing();

    @Message("Preview")
    String preview();

    @Message("Open form")
    String openForm();

    @Message("of {title}")
    String of(String title);

    @Message("The surveys folder is empty")
    String emptyTitle();

    @Message("We looked in {folder} a moment ago. Put a YAML file there, or check one below first.")
    String lookedIn(String folder);

    @Message("Add a survey")
    String add();

    @Message("Put a YAML file in the folder {folder}.")
    String addAbout(String folder);

    @Message("It goes live within a few seconds; one with a mistake never replaces a good one.")
    String addReloads();

    @Message(
            "It shows up here at once, checked and with a preview. Nobody is asked before you make it live here, run \"apply\", or start the server again.")
    String addWaits();

    @Message("Or check one first")
    String checkFirst();

    @Message("Nothing is stored.")
    String nothingStored();

    @Message("Check file")
    String checkFile();

    @Message("Choose a file first: a survey in YAML.")
    String chooseFile();

    @Message("This file is larger than 256 KiB. A survey is much shorter; choose another file.")
    String tooLarge();
}
