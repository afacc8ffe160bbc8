package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.Audience;
import dev.earshot.survey.Brand;
import dev.earshot.survey.Colour;
import dev.earshot.survey.Ending;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around the questions. */
class SurveyPartsTest {

    private static final String HEAD = "open: true\nquestions: [nps]\n";

    private static Survey survey(String more) {
        return Yaml.survey(HEAD + more);
    }

    private static List<String> findings(String more) {
        return Yaml.findings(HEAD + more);
    }

    @Test
    void whoMayAnswerAndUntilWhen() {
        assertThat(Yaml.survey("questions: [nps]\nwho: open").audience()).isEqualTo(Audience.OPEN);
        assertThat(Yaml.survey("questions: [nps]\ninvite: order.paid").audience())
                .isEqualTo(Audience.INVITED);
        assertThat(survey("").audience()).isEqualTo(Audience.BOTH);
        assertThat(survey("closes: 2027-01-31").closes()).contains(LocalDate.of(2027, 1, 31));
        assertThat(findings("closes: 2027-02-30"))
                .containsExactly("surveys/x.yaml:3:9: \"closes\" is a day such as 2027-01-31, not \"2027-02-30\".");
        assertThat(findings("who: both"))
                .containsExactly("surveys/x.yaml:1:1: \"open\" and \"who\" say the same. Keep \"who\".");
        assertThat(Yaml.findings("questions: [nps]\nwho: open\ninvite: order.paid"))
                .containsExactly(
                        "surveys/x.yaml:3:1: warning: nobody is invited, for \"who\" is open. Write \"who: both\","
                                + " or remove this.");
    }

    @Test
    void theLastPageIsForEverybodyElse() {
        Survey survey = survey(
                """
                thanks: Thank you.
                call-to-action: {text: Reviews, url: "https://example.com/"}
                endings:
                  - {when: answers.nps < 7, text: Sorry.}
                  - {when: order.total > 9, link: none}
                  - {when: order.total > 8, link: {text: Shop, url: "https://example.com/shop"}}
                """);

        assertThat(survey.endings()).hasSize(4);
        assertThat(survey.endings())
                .extracting(ending -> ending.words().orElseThrow().in("en"))
                .containsExactly("Sorry.", "Thank you.", "Thank you.", "Thank you.");
        assertThat(survey.endings())
                .extracting(ending -> ending.link().map(Ending.Link::url).orElse("none"))
                .containsExactly("https://example.com/", "none", "https://example.com/shop", "https://example.com/");
    }

    @Test
    void gatingIsWorthAWarning() {
        String common = "call-to-action: {text: Review us, url: \"https://example.com/\"}\n";
        String gate =
                "endings: [{when: answers.nps > 8, text: A, link: {text: Review, url: \"https://example.com/x\"}}]";
        assertThat(findings(gate))
                .singleElement()
                .asString()
                .startsWith("surveys/x.yaml:3:44: warning: who gets this link");
        assertThat(findings(common + "endings: [{when: answers.nps < 7, text: A, link: none}]"))
                .hasSize(1);
        assertThat(findings("endings: [{when: answers.nps < 7, text: A, link: none}]"))
                .isEmpty();
        assertThat(findings(common + "endings: [{when: answers.nps < 7, text: A}]"))
                .isEmpty();
    }

    @Test
    void aLinkLeadsToTheWeb() {
        assertThat(findings("call-to-action: {text: A, url: \"javascript:alert(1)\"}"))
                .containsExactly(
                        "surveys/x.yaml:3:32: \"url\" cannot be \"javascript:alert(1)\". Write a whole address,"
                                + " beginning with https://.");
        assertThat(findings("call-to-action: {}"))
                .containsExactly(
                        "surveys/x.yaml:3:17: this link has no \"text\", the words people click. Add it.",
                        "surveys/x.yaml:3:17: this link has no \"url\", the address it leads to. Add it.");
    }

    @Test
    void segmentsAreWordsOrGroups() {
        assertThat(survey(
                                "segments: [order.store, {field: customer.segment, label: Group, privacy: sensitive, most: 20}]")
                        .segments())
                .satisfiesExactly(store -> assertThat(store).isEqualTo(new Segment("order.store")), group -> {
                    assertThat(group.label().orElseThrow().in("en")).isEqualTo("Group");
                    assertThat(group.privacy()).isEqualTo(Segment.Privacy.SENSITIVE);
                    assertThat(group.most()).isEqualTo(20);
                });
        assertThat(findings("segments: [order.stor, {label: A}]"))
                .containsExactly(
                        "surveys/x.yaml:3:12: warning: \"order.stor\" is a field of your own; the usual one is called"
                                + " \"order.store\".",
                        "surveys/x.yaml:3:24: this segment has no \"field\". Add one, such as \"field: order.store\".");
    }

    @Test
    void aBrandCanBeRead() {
        Brand brand = survey("brand: {color: \"#0a5c4a\", font: \"Georgia, serif\", logo: /brand/pebble.svg}")
                .brand()
                .orElseThrow();
        assertThat(brand.paint().onColour()).isEqualTo(Colour.WHITE);
        assertThat(brand.dark()
                        .orElseThrow()
                        .colour()
                        .contrast(brand.dark().orElseThrow().onColour()))
                .isGreaterThanOrEqualTo(Brand.LEAST_CONTRAST);
        assertThat(brand.logo()).contains("/brand/pebble.svg");
        assertThat(survey("brand: {color: \"#fd0\"}")
                        .brand()
                        .orElseThrow()
                        .paint()
                        .onColour())
                .isEqualTo(Colour.BLACK);
    }

    @Test
    void aBrandNobodyCanReadIsAProblem() {
        assertThat(findings("brand: {color: \"#777\", on-color: \"#ffffff\"}"))
                .containsExactly(
                        "surveys/x.yaml:3:16: #ffffff on #777777 cannot be read by everybody: their contrast is 4.4"
                                + " : 1, and 4.5 : 1 is needed. Change one of them, or leave out \"on-color\". Did you mean"
                                + " \"#767676\"?");
        assertThat(findings("brand:\n  color: #fff"))
                .containsExactly(
                        "surveys/x.yaml:4:3: \"color\" has no value: # begins a comment. Put the colour in quotes:"
                                + " \"#0a5c4a\".");
        assertThat(findings("brand: {color: \"#777777\", font: \"a;b\", logo: http://x/y.png}"))
                .hasSize(2);
    }

    @Test
    void reasonsAtRiskAndPromises() {
        Survey survey = survey("at-risk: [{when: answers.nps < 3, because: Very unhappy.}]\n"
                + "charter: [{promise: We are liked, question: nps, reach: 50}]");
        assertThat(survey.riskRules().get(0).points()).isEqualTo(20);
        assertThat(survey.charter().get(0).reach()).isEqualTo(50);

        assertThat(findings(
                        "charter: [{promise: A, question: npz, reach: 3}, {promise: A, question: nps, reach: 300}]"))
                .containsExactly(
                        "surveys/x.yaml:3:34: no question with a scale is called \"npz\". Did you mean \"nps\"?",
                        "surveys/x.yaml:3:85: \"reach\" is a number from -100 to 100 (NPS points), not \"300\".");
        assertThat(Yaml.findings(
                        "open: true\nquestions: [enps, email]\nat-risk: [{when: answers.enps < 3, because: A}]"))
                .containsExactly(
                        "surveys/x.yaml:3:1: nobody who answers an enps question is listed as at risk. Remove this.");
    }

    @Test
    void aConfidentialSurveyNamesNobody() {
        assertThat(Yaml.survey("open: true\nquestions: [nps]").namesNobody()).isFalse();
        assertThat(Yaml.survey("open: true\nconfidential: true\nquestions: [nps]")
                        .namesNobody())
                .isTrue();
        assertThat(Yaml.findings("open: true\nconfidential: maybe\nquestions: [nps]"))
                .singleElement()
                .asString()
                .startsWith("surveys/x.yaml:2:15: \"confidential\"");
        assertThat(
                        Yaml.findings(
                                "open: true\nconfidential: true\nquestions: [nps]\nat-risk: [{when: answers.nps < 3, because: A}]"))
                .containsExactly("surveys/x.yaml:4:1: warning: answers are confidential, so only those who ask to be"
                        + " contacted are listed as at risk.");
    }

    @Test
    void staffAreNotAskedForTheirAddress() {
        assertThat(Yaml.findings("open: true\nquestions: [enps, email]"))
                .containsExactly(
                        "surveys/x.yaml:2:19: warning: staff are promised to stay anonymous; a question for their"
                                + " address breaks that. Leave it out.");
    }

    @Test
    void aLongFormIsWorthAWarning() {
        String items = "{a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H, i: I, j: J, k: K, l: L}";
        assertThat(Yaml.findings("open: true\nquestions: [nps, {type: battery, items: " + items + "}]"))
                .singleElement()
                .asString()
                .startsWith("surveys/x.yaml:2:13: warning: everybody is asked 13 questions");
        assertThat(Yaml.findings("open: true\nquestions: [nps, {type: battery, ask: 11 of 12, items: " + items + "}]"))
                .isEmpty();
    }

    @Test
    void sameAsNamesAHash() {
        assertThat(survey("same-as: 12345678").sameAs()).contains("12345678");
        assertThat(findings("same-as: latest")).hasSize(1);
    }
}
