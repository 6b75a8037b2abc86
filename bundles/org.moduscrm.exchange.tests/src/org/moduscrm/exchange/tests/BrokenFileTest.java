package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.service.BrokenFilesException;
import org.moduscrm.exchange.service.ImportBatch;

/** A file that is broken as a file imports nothing and says why. */
class BrokenFileTest {

    private static final String GOOD = "customer_id,name\n1,A Ltd\n2,B Ltd\n";

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    static Stream<Arguments> files() {
        return Stream.of(Arguments.of("a quotation mark never closed", bytes(GOOD + "3,\"C Ltd\n4,D Ltd\n"), "customers", "4:0"),
                Arguments.of("text behind a quotation mark", bytes(GOOD + "3,\"C\"x Ltd\n"), "customers", "4:0"),
                Arguments.of("a zero byte", bytes("customer_id,name\n1,A\0 Ltd\n"), "customers", "2:4"),
                Arguments.of("bytes of no encoding", joined(bytes(GOOD + "3,"), 0xFF, 0xFE, 0x0A), "customers", "4:3"),
                Arguments.of("a byte lost in UTF-8", joined(bytes("customer_id,name\n1,杭州宏远食品有限公司重庆机电有限\n2,"), 0xE5, 0x8D),
                        "customers", "3:3"),
                Arguments.of("no heading that is known", bytes("a,b\n1,2\n"), "customers", "1:0"),
                Arguments.of("two headings for one thing", bytes("customer_id,name,Company\n1,A,B\n"), "customers", "1:3"),
                Arguments.of("nothing", new byte[0], "customers", "0:0"),
                Arguments.of("no purchase", bytes(GOOD), "cdnow", "1:0"),
                Arguments.of("a card cut off", bytes("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bea\n"),
                        "vcard", "5:0"),
                Arguments.of("text outside of cards", bytes("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\nFN:Bea\n"), "vcard",
                        "5:0"),
                Arguments.of("opportunities", bytes("opportunity_id,customer_id,title,amount\n1,1,Crane,5\n"), null, "0:0"),
                Arguments.of("something else", bytes("Dear Ada,\nhow are you?\n"), null, "0:0"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] start, int... more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(start);
        for (int value : more) {
            all.write(value);
        }
        return all.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothingIsImportedAndThePlaceIsTold(String what, byte[] bytes, String kind, String place) {
        Path file = archive.write("file", bytes);

        BrokenFilesException broken = assertThrows(BrokenFilesException.class,
                () -> archive.exchange().plan(List.of(file), kind, ImportOptions.DEFAULT));

        Problem problem = broken.problems().getFirst();
        assertEquals(file, problem.file());
        assertEquals(place, problem.line() + ":" + problem.column(), problem.message());
    }

    @Test
    void oneBrokenFileKeepsTheOthersOutToo() {
        Path good = archive.write("good.csv", GOOD);
        Path bad = archive.write("bad.csv", "customer_id,name\n1,\"A\n");

        BrokenFilesException broken = assertThrows(BrokenFilesException.class,
                () -> archive.exchange().plan(List.of(good, bad), null, ImportOptions.DEFAULT));

        assertEquals(List.of(bad), broken.problems().stream().map(Problem::file).toList());
        assertEquals(0, archive.count("customer"));
    }

    @Test
    void aFileThatChangesAfterTheFirstPassIsNotImported() throws Exception {
        Path file = archive.write("a.csv", GOOD);
        ImportBatch batch = archive.exchange().plan(List.of(file), null, ImportOptions.DEFAULT);
        Files.writeString(file, GOOD + "3,C Ltd\n");

        assertThrows(BrokenFileException.class, () -> batch.run(archive.archive(), new TemporaryArchive.Quiet()));
        assertEquals(0, archive.count("customer"));
    }
}
