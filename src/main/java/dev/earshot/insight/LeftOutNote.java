package dev.earshot.insight;

import dev.earshot.insight.trend.FigureMessages;
import dev.earshot.insight.trend.Speech;
import dev.earshot.response.clicks.LeftOut;

/**
 * Taps that are in no figure.
 *
 * @param words "38 provisional clicks left out, 31 look automatic."
 * @param href where they are listed
 */
public record LeftOutNote(String words, String href) {

    public static LeftOutNote of(LeftOut taps, Speech speech) {
        return new LeftOutNote(sentence(taps, speech), taps.href());
    }

    private static String sentence(LeftOut taps, Speech speech) {
        FigureMessages words = speech.figures();
        String all = speech.format().count(taps.all());
        String clicks = taps.all() == 1 ? words.oneClick(all) : words.clicks(all);
        String machines = speech.format().count(taps.machines());
        if (taps.machines() == 0) {
            return words.noneLooks(clicks);
        }
        return taps.machines() == 1 ? words.looks(clicks, machines) : words.look(clicks, machines);
    }
}
