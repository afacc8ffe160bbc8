package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.insight.driver.Prices;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of drivers. */
final class DriverLinks {

    private DriverLinks() {}

    /** The whole of what is shown, to ask for it again. */
    static String same(DriverRequest now, Prices prices) {
        StringBuilder address =
                new StringBuilder("?survey=" + now.survey().id() + "&from=" + now.from() + "&to=" + now.to());
        now.part().ifPresent(part -> address.append("&segment=")
                .append(URLEncoder.encode(part.text(), StandardCharsets.UTF_8)));
        prices.byQuestion().forEach((question, price) -> address.append('&')
                .append(Prices.NAME)
                .append(question)
                .append('=')
                .append(Prices.plain(price)));
        return address.toString();
    }
}
