package dev.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void writesNumbersThatEverySpreadsheetReads() {
        assertThat(row(1e-7, 41L, OptionalDouble.of(-12.5), OptionalDouble.empty(), new BigDecimal("1E+2")))
                .isEqualTo("0.00000010,41,-12.5,,100");
        assertThat(row(OptionalInt.of(3), OptionalInt.empty(), Optional.of(true), Optional.empty(), ""))
                .isEqualTo("3,,true,,");
    }

    @Test
    void keepsWordsWithCommasAndQuotesInTheirCell() {
        assertThat(row("Web, shop", "the \"old\" store", "x", "y", "z"))
                .isEqualTo("\"Web, shop\",\"the \"\"old\"\" store\",x,y,z");
    }

    @Test
    void givesNoSpreadsheetAFormula() {
        assertThat(row("=1+1", "+cmd", "-2 euros", "@home", "a=b")).isEqualTo("'=1+1,'+cmd,'-2 euros,'@home,a=b");
    }

    private static String row(Object... cells) {
        String text = new CsvTable("a", "b", "c", "d", "e").row(cells).text();
        assertThat(text).startsWith("a,b,c,d,e\r\n").endsWith("\r\n");
        return text.substring("a,b,c,d,e\r\n".length(), text.length() - 2);
    }
}
