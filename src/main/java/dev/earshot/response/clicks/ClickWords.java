package dev.earshot.response.clicks;

import dev.earshot.invitation.link.Sign;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import java.util.Optional;

/** What the page says of clicks. */
record ClickWords(ClickMessages says, Format format) {

    static ClickWords in(String language) {
        return new ClickWords(PreferredLanguage.words(ClickMessages.class, language), Format.of(language));
    }

    /** "38 provisional clicks left out, 31 look automatic." */
    String finding(Optional<LeftOut> leftOut) {
        return leftOut.map(this::finding).orElseGet(says::none);
    }

    private String finding(LeftOut taps) {
        String clicks = taps.all() == 1 ? says.oneClick() : says.clicks(format.count(taps.all()));
        if (taps.machines() == 0) {
            return says.noneLooks(clicks);
        }
        String machines = format.count(taps.machines());
        return taps.machines() == 1 ? says.looks(clicks, machines) : says.look(clicks, machines);
    }

    /** "12 of 40, 30%". */
    String share(LeftOutTaps.Domain domain) {
        long percent = Math.round(100.0 * domain.aside() / domain.all());
        return says.share(
                format.count(domain.aside()), format.count(domain.all()), says.percent(format.count(percent)));
    }

    String sign(Sign sign) {
        return switch (sign) {
            case MANY_SCORES -> says.manyScores();
            case TOO_SOON -> says.tooSoon();
            case HEAD_FIRST -> says.headFirst();
            case NO_BROWSER -> says.noBrowser();
            case DRIVEN -> says.driven();
            case NOT_THE_PAGE -> says.notThePage();
            case MANY_ANSWERS -> says.manyAnswers();
            case STOP_LINK_TOO -> says.stopLinkToo();
            case CROWD -> says.crowd();
            case NO_LANGUAGE -> says.noLanguage();
            case NO_GESTURE -> says.noGesture();
        };
    }
}
