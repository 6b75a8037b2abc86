package org.moduscrm.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;

/** What is found by what people type. */
class SearchingTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = Services.get(SearchEngine.class).open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(ADocument... documents) {
        index.put(Stream.of(documents).map(ADocument::get).toList());
        index.refresh();
    }

    private SearchResult search(String text) {
        return index.search(text, null, true, 0, 50);
    }

    private List<UUID> found(String text) {
        return search(text).hits().stream().map(Hit::id).toList();
    }

    private static List<UUID> ids(long... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(ADocument::id).toList();
    }

    private static ADocument haijun() {
        return ADocument.named(1, "苏州海骏泵业有限公司").shortName("海骏").code("K-2024-0012").taxId("91320594MA1XYZ1234")
                .phones("+86 138-1234-5678", "0512-6761 2345").mails("Sales@HaiJun.example").contacts("吕建国", "Ann Müller");
    }

    @ParameterizedTest
    @CsvSource({ "苏州海骏泵业有限公司, name", "骏泵, name", "业, name", "海骏, name", "2024-00, code", "k-2024, code",
            "建国, contact", "müller, contact", "MULLER, contact", "suzhouhaijun, pinyin", "haijunbeng, pinyin",
            "szhjby, initials", "hjby, initials", "6761, phone", "haijun.example, mail", "ma1xyz, taxId", "ｋ－２０２４, code",
            "lvjianguo, contact", "ljg, contact" })
    void aCustomerIsFoundByAnyPartOfAnyField(String text, String field) {
        put(haijun(), ADocument.named(2, "Unrelated Ltd"));

        assertEquals(List.of(new Hit(ADocument.id(1), field)), search(text).hits());
    }

    @ParameterizedTest
    @ValueSource(strings = { "13812345678", "138 1234 5678", "138-1234-5678", "+86 138 1234 5678", "+8613812345678",
            "008613812345678", "8613812345678", "1234 56", "0512 6761 2345", "+86 512 67612345", "(0512) 67612345" })
    void aNumberIsFoundHoweverItIsWritten(String text) {
        put(haijun(), ADocument.named(2, "Other").phones("139 9999 0000"));

        assertEquals(List.of(new Hit(ADocument.id(1), "phone")), search(text).hits());
    }

    @Test
    void aForeignNumberIsFoundWithItsCountryCode() {
        put(ADocument.named(1, "Berlin GmbH").phones("+49 (0)30 555 123"));

        assertEquals(ids(1), found("0049 30 555123"));
        assertEquals(ids(1), found("+49 (0)30 555-123"));
        assertEquals(ids(1), found("30 555 123"));
    }

    @Test
    void allWordsMustBeFoundInWhateverField() {
        put(haijun(), ADocument.named(2, "苏州泵业"), ADocument.named(3, "上海水泵").contacts("吕建国"));

        assertEquals(ids(1), found("苏州 建国"));
        assertEquals(ids(1), found("建国　　苏州"));
        assertEquals(List.of(), found("苏州 水泵"));
    }

    @Test
    void aWordIsNotFoundAcrossTwoValues() {
        put(ADocument.named(1, "Alpha").shortName("Beta").contacts("Carl", "Dora").phones("111", "222"));

        assertEquals(List.of(), found("alphabeta"));
        assertEquals(List.of(), found("carldora"));
        assertEquals(List.of(), found("111222"));
    }

    @Test
    void theNameItselfComesFirstThenItsBeginningThenWordsThenTheInside() {
        put(ADocument.named(1, "Subpump Works"), ADocument.named(2, "Old Pump House"), ADocument.named(3, "Pumpe AG"),
                ADocument.named(4, "Pump"), ADocument.named(5, "Ax Pump"), ADocument.named(6, "Antipump"));

        assertEquals(ids(4, 3, 5, 2, 6, 1), found("pump"));
    }

    @Test
    void aCorrectedReadingIsFoundBesideOurs() {
        put(ADocument.named(1, "乐行贸易").sortKey("yue xing mao yi"));

        assertEquals(ids(1), found("yuexing"));
        assertEquals(ids(1), found("lexing"));
        assertEquals(ids(1), found("yxmy"));
    }

    @Test
    void lettersWithUmlautAreFoundByVToo() {
        put(ADocument.named(1, "绿城物业"));

        assertEquals(ids(1), found("lvcheng"));
        assertEquals(ids(1), found("lucheng"));
    }

    @Test
    void aReplacedOrRemovedCustomerIsNotFoundByWhatItWas() {
        put(ADocument.named(1, "Heron"), ADocument.named(2, "Hermes"));
        put(ADocument.named(1, "Kestrel"));
        index.remove(List.of(ADocument.id(2)));
        index.refresh();

        assertEquals(List.of(), found("her"));
        assertEquals(ids(1), found("kestrel"));
        assertEquals(1, search("").total());
    }

    @Test
    void signsOfQueryLanguagesAreJustSigns() {
        put(ADocument.named(1, "A*B? \"C\" (D) ~E AND \\F"));

        for (final String text : List.of("*b?", "\"c\"", "(d)", "~e", "and", "\\f", "a*b? \\f")) {
            assertEquals(ids(1), found(text), text);
        }
        assertEquals(List.of(), found("a?b"));
    }

    @Test
    void aTextOfAnyLengthIsAnswered() {
        put(haijun());

        assertEquals(0, search("x".repeat(100_000)).total());
        assertEquals(0, search("ab ".repeat(10_000)).total());
        assertTrue(search(" \t\u0001 ").total() == 1, "blanks ask for all");
    }
}
