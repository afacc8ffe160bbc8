package dev.earshot.insight.trend.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.TallyRows;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendPictureTest {

    private static final String SURVEY = "trend-points";
    private static final String RANGE = "?survey=trend-points&by=week&from=2025-12-22&to=2026-01-11";

    @Inject
    SignedIn signedIn;

    @Inject
    TallyRows tallies;

    @Inject
    TestClock clock;

    @BeforeEach
    void answers() {
        clock.set(TestClock.START);
        tallies.clear(SURVEY);
        Histogram answers = Histogram.of(0, 0, 1, 0, 2, 0, 0, 5, 10, 12, 20, 30);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2025-12-28"), answers, 3);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-01-04"), answers, 3);
    }

    @Test
    void theChartIsAFileOfItsOwn() throws Exception {
        byte[] file = signedIn.browser()
                .get("/trend.svg" + RANGE)
                .then()
                .contentType("image/svg+xml;charset=UTF-8")
                .extract()
                .asByteArray();
        org.w3c.dom.Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
        assertThat(svg.getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("How was the trend? – NPS by week, with 95% margin of error");
    }

    /** Drawn twice as large as the SVG; text, lines and band show as the colours they have there. */
    @Test
    void theChartIsAPictureToo() throws Exception {
        byte[] file = signedIn.browser()
                .get("/trend.png" + RANGE)
                .then()
                .contentType("image/png")
                .extract()
                .asByteArray();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(2160, 912));
        Set<Integer> colours = Arrays.stream(picture.getRGB(0, 0, 2160, 912, null, 0, 2160))
                .map(colour -> colour & 0xffffff)
                .boxed()
                .collect(Collectors.toSet());
        assertThat(colours).contains(0xffffff, 0x1e1c1a, 0x67635b, 0xebe8e0, 0x827d73);
    }
}
