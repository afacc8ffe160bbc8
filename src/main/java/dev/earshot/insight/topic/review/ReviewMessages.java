package dev.earshot.insight.topic.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a review, in English; the others are in messages/review_*.properties. */
@MessageBundle("review")
interface ReviewMessages {

    @Message("Review: {topic}")
    String title(String topic);

    @Message("All topics")
    String allTopics();

    @Message("Nobody has checked yet how often the words of {topic} are right.")
    String nobody(String topic);

    @Message("The words of {topic} have changed since its comments were reviewed. Draw others to see how they do now.")
    String changed(String topic);

    @Message("{share} of the comments that were found are about {topic} ({interval}).")
    String found(String topic, String share, String interval);

    @Message("{seen} of {size} read: {right} right, {wrong} wrong, {skipped} skipped.")
    String read(String seen, String size, String right, String wrong, String skipped);

    @Message(
            "Drawn by chance on {date} from the {count} comments found from {from} to {to}, for version {rules} of the words.")
    String drawnFrom(String count, String from, String to, String date, String rules);

    @Message(
            "Comments are drawn by chance from all that were found. Read each, and say whether it is about the topic: the words"
                    + " that made it count are marked. Skip what nobody can tell.")
    String how();

    @Message("Draw {count} comments")
    String draw(String count);

    @Message("Draw others")
    String drawAgain();

    @Message("They take the place of these, and what was said of these is gone.")
    String aboutAgain();

    @Message("Comment {place}")
    String comment(String place);

    @Message("Right")
    String right();

    @Message("Wrong")
    String wrong();

    @Message("Skip")
    String skip();

    @Message("It was changed since, or is being read anew: there is nothing to say of it now.")
    String gone();

    @Message("Save and go on")
    String save();

    @Message("Comments")
    String pages();

    @Message("Page {number}")
    String page(String number);

    @Message("No comment is about this")
    String emptyTitle();

    @Message(
            "On these days nobody wrote about it, so there is nothing to review. Choose other dates on the page of topics.")
    String empty();

    @Message("Too few comments to show")
    String heldBackTitle();

    @Message("So few people wrote about it that they could be recognised. Longer periods show more.")
    String heldBackWhy();
}
