package dev.earshot.catalog.importing;
import org.junit.jupiter.api.Test;
class ShowTest {
    @Test void show() {
        for (String f : Fixture.ALL) {
            Imported i = SurveyImport.read(f, f + ".json", Fixture.bytes(f));
            System.out.println("=========== " + f);
            if (i instanceof Imported.Carried c) { System.out.println(c.yaml()); c.leftOut().forEach(l -> System.out.println("L " + l)); c.notes().forEach(l -> System.out.println("N " + l));
             System.out.println(dev.earshot.catalog.reader.SurveyReader.read("x.yaml", c.yaml()).warnings()); }
            else System.out.println(i);
        }
    }
}
