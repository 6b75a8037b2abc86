package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.moduscrm.application.internal.Arguments;
import org.moduscrm.application.internal.Arguments.WrongUse;

class ArgumentsTest {

    @Test
    void readsWhatAPictureNeeds() throws WrongUse {
        Arguments arguments = Arguments.parse("out.png", "--archive", "demo", "--view", "some.view", "--size", "1920x1080");

        assertEquals(Path.of("out.png").toAbsolutePath(), arguments.file().orElseThrow());
        assertEquals(Path.of("demo").toAbsolutePath(), arguments.archive().orElseThrow());
        assertEquals("some.view", arguments.view().orElseThrow());
        assertEquals(new Point(1920, 1080), arguments.size());
    }

    @Test
    void withoutASizeAPictureHasTheUsualOne() throws WrongUse {
        assertEquals(new Point(1366, 768), Arguments.parse().size());
    }

    @Test
    void passesByWhatIsMeantForTheFramework() throws WrongUse {
        assertTrue(Arguments.parse("-product", "org.moduscrm.application.product").file().isEmpty());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThrows(WrongUse.class, () -> Arguments.parse("--sise", "1x1"));
        assertThrows(WrongUse.class, () -> Arguments.parse("--archive"));
        assertThrows(WrongUse.class, () -> Arguments.parse("--size", "wide"));
        assertThrows(WrongUse.class, () -> Arguments.parse("--size", "1366x768x2"));
        assertThrows(WrongUse.class, () -> Arguments.parse("--size", "10x10"));
    }
}
