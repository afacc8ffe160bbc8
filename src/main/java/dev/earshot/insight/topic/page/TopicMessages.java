package dev.earshot.insight.topic.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of topics, in English; the others are in messages/topic_*.properties. */
@MessageBundle("topic")
interface TopicMessages {

    @Message("Topics")
    String title();

    @Message("What they write about")
    String about();

    @Message("Topic")
    String topic();

    @Message("From detractors")
    String fromDetractors();

    @Message("Comments")
    String comments();

    @Message("Striped: written by detractors.")
    String striped();

    @Message("Striped: written by detractors. Of the latest {count} comments.")
    String stripedOf(String count);

    @Message("All topics")
    String allTopics();

    @Message("{count} comments, {share} {margin}")
    String mentions(String count, String share, String margin);

    @Message("1 comment")
    String oneMention();

    @Message("nobody mentions it")
    String noMention();

    @Message("too few to show")
    String tooFewToShow();

    @Message("{count} from detractors")
    String detractors(String count);

    @Message("Others")
    String others();

    @Message("Difference")
    String penalty();

    @Message("Verdict")
    String verdict();

    @Message("Tone")
    String tone();

    @Message("happier")
    String brighter();

    @Message("unhappier")
    String darker();

    @Message("as others")
    String alike();

    @Message("about")
    String roughly();

    @Message("noise")
    String noise();

    @Message("held back")
    String heldBack();

    @Message("Who mentions {topic} scores {figure}, all others {others}.")
    String costs(String topic, String figure, String others);

    @Message("One more topic differs by more than chance.")
    String oneMore();

    @Message("{count} more topics differ by more than chance.")
    String more(String count);

    @Message("No topic stands out by more than chance.")
    String none();

    @Message("No topic can be judged yet: the margins of {count} comments are too wide.")
    String undecided(String count);

    @Message("Too few comments to compare topics: {count} so far, and a topic needs ten with a score.")
    String tooFew(String count);

    @Message(
            "{count} topics were compared at once and judged together: of those called a signal about one in ten at most is"
                    + " chance. It says that the two go together, not that one causes the other.")
    String judgedTogether(String count);

    @Message("{metric} by topic, {from} to {to}")
    String caption(String metric, String from, String to);

    @Message("All {count} comments of these days.")
    String all(String count);

    @Message("The latest {count} comments of these days; older ones are not counted. Choose fewer days to see them.")
    String latest(String count);

    @Message("Comments are still being read: {looked} of {total} answers so far, the newest first. Figures may change.")
    String catchingUp(String looked, String total);

    @Message("Comments are about to be read, the newest first. Come back in a minute.")
    String aboutToRead();

    @Message("{count} comments are in a language without topics ({language}); they are in no figure here.")
    String silent(String count, String language);

    @Message("The file of topics has a mistake, so the topics stay as they were: {problem}")
    String problem(String problem);

    @Message("Read in {language}; the form was in {form}.")
    String readIn(String language, String form);

    @Message("{count} comments were written in {language}, in answer to a form in another language, and are read so.")
    String elsewhere(String count, String language);

    @Message("How often the words are right")
    String precision();

    @Message(
            "Whether a comment is about a topic only a reader can tell. Of its comments up to 50 are drawn by chance; whoever is"
                    + " signed in may say of each whether it is.")
    String aboutPrecision();

    @Message("About it")
    String aboutIt();

    @Message("Reviewed")
    String reviewed();

    @Message("{share} ({interval})")
    String right(String share, String interval);

    @Message("{count} of {size}, {date}, the words as they are now")
    String reviewedNow(String count, String size, String date);

    @Message("{count} of {size}, {date}; the words have changed since")
    String reviewedBefore(String count, String size, String date);

    @Message("drawn, and not read yet")
    String drawn();

    @Message("not yet")
    String notReviewed();

    @Message("The words behind it")
    String evidence();

    @Message("Words that made these comments count are marked. Addresses and numbers are taken out.")
    String aboutEvidence();

    @Message("All comments about {topic}")
    String allAbout(String topic);

    @Message("What detractors say")
    String unhappyWords();

    @Message("What promoters say")
    String happyWords();

    @Message("in {texts} of their comments, {others} of the promoters’")
    String usedByUnhappy(String texts, String others);

    @Message("in {texts} of their comments, {others} of the detractors’")
    String usedByHappy(String texts, String others);

    @Message("No word sets them apart by more than chance.")
    String noWords();

    @Message(
            "Counted are comments that use a word, not how often. A word stands here where five comments of three customers or"
                    + " more use it, judged together with all other words; forms of a word count as one, and the most frequent is"
                    + " shown.")
    String aboutWords();

    @Message("How far the tone can be trusted")
    String toneTitle();

    @Message(
            "{language}: of an unhappy and a happy customer, the comment tells which is which {auc} times in 100 ({low} to {high};"
                    + " 50 is a coin), measured on your own {count} comments, each by what was learnt from others.")
    String toneMeasured(String language, String auc, String low, String high, String count);

    @Message("{language}: {count} of the {needed} comments with a score that it takes to learn from.")
    String toneWaiting(String language, String count, String needed);

    @Message("{language}: all {count} comments come from customers of one mind, so there is nothing to learn from.")
    String toneOneMind(String language, String count);

    @Message("A tone is learnt from your own comments and their scores, from {needed} in one language on.")
    String toneNothing(String needed);

    @Message(
            "It is learnt each night from your customers’ own words beside their scores, and says how the comments about a"
                    + " topic sound together. It hears no sarcasm, and means little for a single comment.")
    String aboutTone();

    @Message("How to read this")
    String howToRead();

    @Message(
            "A comment is about a topic where its words say so: rules in topics.yaml that you can read and change. One comment"
                    + " may be about several. The bar is as long as there are comments, striped as far as detractors wrote them.")
    String aboutTopics();

    @Message(
            "A figure in brackets is too uncertain to act on. The difference is the figure of those who mention it less that of"
                    + " all others.")
    String aboutFigures();

    @Message("No comments yet")
    String emptyTitle();

    @Message("Nobody wrote a comment on these days. Choose other dates, or ask for one with a question of type text.")
    String empty();

    @Message("Too few comments to show")
    String heldBackTitle();

    @Message("So few people wrote that they could be recognised. Longer periods show more.")
    String heldBackWhy();

    @Message("See the responses")
    String seeResponses();

    @Message("Download")
    String download();

    @Message("Survey")
    String survey();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Questions of this survey")
    String questions();

    @Message("Show")
    String show();
}
