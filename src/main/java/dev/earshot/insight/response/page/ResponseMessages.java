package dev.earshot.insight.response.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of responses, in English; the others are in messages/responses_*.properties. */
@MessageBundle("responses")
interface ResponseMessages {

    @Message("Responses")
    String title();

    @Message("Search comments")
    String search();

    @Message("Search")
    String find();

    @Message(
            "Finds words in any of their forms. OR between words finds either, “side by side” in quotation marks, cour* what"
                    + " begins so, and -word leaves out.")
    String searchHint();

    @Message("Filters")
    String filters();

    @Message("Close")
    String close();

    @Message("Clear")
    String clear();

    @Message("Apply filters")
    String apply();

    @Message("Survey")
    String survey();

    @Message("Question")
    String question();

    @Message("Score")
    String score();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Whose answers")
    String origin();

    @Message("Invited")
    String invited();

    @Message("Unasked")
    String open();

    @Message("Kept with the answer")
    String field();

    @Message("Value")
    String value();

    @Message("Language")
    String language();

    @Message("any")
    String any();

    @Message("State")
    String state();

    @Message("all that count")
    String all();

    @Message("form sent")
    String confirmed();

    @Message("tapped only")
    String unconfirmed();

    @Message("looks wrong")
    String flagged();

    @Message("not settled yet")
    String provisional();

    @Message("held as a machine's")
    String quarantined();

    @Message("Promoters")
    String promoters();

    @Message("Passives")
    String passives();

    @Message("Detractors")
    String detractors();

    @Message("High")
    String high();

    @Message("Middle")
    String middle();

    @Message("Low")
    String low();

    @Message("promoter")
    String promoter();

    @Message("passive")
    String passive();

    @Message("detractor")
    String detractor();

    @Message("of {highest}")
    String of(int highest);

    @Message("No score")
    String noScore();

    @Message("No comment")
    String noComment();

    @Message("No name")
    String noName();

    @Message("{count} responses from {from} to {to}.")
    String many(String count, String from, String to);

    @Message("More than {count} responses from {from} to {to}.")
    String more(String count, String from, String to);

    @Message("1 response from {from} to {to}.")
    String one(String from, String to);

    @Message("No response from {from} to {to} fits.")
    String none(String from, String to);

    @Message("Responses from {from} to {to}: too many to count while you wait.")
    String uncounted(String from, String to);

    @Message("{from} to {to}")
    String between(String from, String to);

    @Message("This survey promises not to tell who said what: the answers of a day stand in no order.")
    String byDay();

    @Message(
            "This survey promises not to tell who said what. On some days very few answered, so whole weeks are shown, and their"
                    + " answers stand in no order.")
    String byWeek();

    @Message(
            "This survey promises not to tell who said what. In some weeks very few answered, so whole months are shown, and"
                    + " their answers stand in no order.")
    String byMonth();

    @Message(
            "This survey promises not to tell who said what. In some months very few answered, so whole quarters are shown, and"
                    + " their answers stand in no order.")
    String byQuarter();

    @Message(
            "This survey promises not to tell who said what. In some quarters very few answered, so whole years are shown, and"
                    + " their answers stand in no order.")
    String byYear();

    @Message(
            "This survey promises not to tell who said what. In some years very few answered, so all answers are shown, without"
                    + " dates and in no order.")
    String undated();

    @Message("{read} of {all} answers are searchable so far.")
    String searchable(String read, String all);

    @Message("Did you mean {word}?")
    String didYouMean(String word);

    @Message("Newest first")
    String newestFirst();

    @Message("Choose other days, or fewer filters.")
    String noneHint();

    @Message("Held back")
    String heldBack();

    @Message("So few answers fit that those who gave them could be recognised. Choose more days, or fewer filters.")
    String heldBackWhy();

    @Message("Reading took too long")
    String tooLong();

    @Message("This took longer than five seconds. Choose fewer days, or fewer filters.")
    String tooLongWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Pages")
    String pages();

    @Message("Tag")
    String tag();

    @Message("Tag this response")
    String tagIt();

    @Message("New tag")
    String newTag();

    @Message("Add")
    String add();

    @Message("Remove")
    String remove();

    @Message("{by}, {date}")
    String taggedBy(String by, String date);

    @Message("by a rule")
    String byRule();

    @Message("Rules for tags")
    String rules();

    @Message("Tag every response that says “{words}”, now and later")
    String ruleFor(String words);

    @Message("Search for words, and all responses that say them can be tagged, now and later.")
    String ruleHint();

    @Message("Make a rule")
    String makeRule();

    @Message("Download all as")
    String download();

    @Message("What happened to this customer")
    String ofCustomer();

    @Message("Your files")
    String files();
}
