package dev.earshot.invitation.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an opening or a tap looks like a machine's. One strong sign is enough, and so are two weak ones. */
public enum Sign {
    /** Three or more scores of the same mail were opened within a minute. */
    MANY_SCORES(true),
    /** It came less than 20 seconds after the mail left. */
    TOO_SOON(true),
    /** The link was tested, then opened, within seconds. */
    HEAD_FIRST(true),
    /** It came from a program or a mail filter, or from something that does not say what it is. */
    NO_BROWSER(true),
    /** The browser says that a program drives it. */
    DRIVEN(true),
    /** It was sent sooner than the page ever does by itself. */
    NOT_THE_PAGE(true),
    /** The same visitor gave several scores from several pages. */
    MANY_ANSWERS(true),
    /** The link that stops the mails was opened within the same seconds. */
    STOP_LINK_TOO(true),
    /** Nobody touched the page, and its network opened five or more invitations within a minute. */
    CROWD(true),
    /** The browser asked for no language. */
    NO_LANGUAGE(false),
    /** The browser did not say that a person followed the link. */
    NO_GESTURE(false);

    private final boolean strong;

    Sign(boolean strong) {
        this.strong = strong;
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
