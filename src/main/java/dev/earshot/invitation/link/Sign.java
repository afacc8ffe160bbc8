package dev.earshot.invitation.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an opening or a tap looks like a machine's. One strong sign is enough, and so are two weak ones. */
public enum Sign {
    MANY_SCORES(true, "Three or more scores of the same mail were opened within a minute"),
    TOO_SOON(true, "It came less than 20 seconds after the mail left"),
    HEAD_FIRST(true, "The link was tested, then opened, within seconds"),
    NO_BROWSER(true, "It came from a program or a mail filter, or from something that does not say what it is"),
    DRIVEN(true, "The browser says that a program drives it"),
    NOT_THE_PAGE(true, "It was sent sooner than the page ever does by itself"),
    MANY_ANSWERS(true, "The same visitor gave several scores from several pages"),
    STOP_LINK_TOO(true, "The link that stops the mails was opened within the same seconds"),
    CROWD(true, "Nobody touched the page, and its network opened five or more invitations within a minute"),
    NO_LANGUAGE(false, "The browser asked for no language"),
    NO_GESTURE(false, "The browser did not say that a person followed the link");

    private final boolean strong;
    private final String words;

    Sign(boolean strong, String words) {
        this.strong = strong;
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static boolean areAMachines(Collection<Sign> signs) {
        return signs.stream().anyMatch(sign -> sign.strong) || signs.size() > 1;
    }

    /** As a column holds them: "NO_LANGUAGE,DRIVEN". */
    public static String join(Set<Sign> signs) {
        return signs.stream().map(Sign::name).sorted().collect(Collectors.joining(","));
    }

    public static Set<Sign> split(String column) {
        return column.isEmpty()
                ? EnumSet.noneOf(Sign.class)
                : Arrays.stream(column.split(","))
                        .map(Sign::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
    }
}
