package dev.earshot.response.clicks;

import dev.earshot.platform.Format;

/**
 * Taps of a survey and its days that are in no figure.
 *
 * @param all how many
 * @param machines how many of them look automatic
 * @param sentence "38 provisional clicks left out, 31 look automatic."
 * @param href where those that look automatic are listed
 */
public record LeftOut(long all, long machines, String sentence, String href) {

    static LeftOut of(long all, long machines, String href) {
        String looks = machines == 0
                ? "none looks automatic"
                : Format.ENGLISH.count(machines) + (machines == 1 ? " looks" : " look") + " automatic";
        return new LeftOut(
                all,
                machines,
                Format.ENGLISH.count(all) + " provisional " + (all == 1 ? "click" : "clicks") + " left out, " + looks
                        + ".",
                href);
    }
}
