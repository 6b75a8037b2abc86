package org.moduscrm.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveInUseException;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.spi.demo.DemoData;
import org.moduscrm.demo.DemoCompany;
import org.moduscrm.demo.internal.DemoArchives;
import org.moduscrm.demo.internal.SalesCompany;
import org.osgi.framework.FrameworkUtil;

/** Making and deleting demo archives, and leaving everything else alone. */
class DemoCompanyTest {

    @TempDir
    Path temp;
    private Path folder;
    private DemoCompany company;

    @BeforeEach
    void onlyTheCoresShare() {
        folder = temp.resolve("demo");
        DemoData share = new SalesCompany(FrameworkUtil.getBundle(SalesCompany.class).getBundleContext());
        company = with(List.of(share));
    }

    private static DemoCompany with(List<DemoData> shares) {
        return new DemoArchives(manager(), shares, Services.one(org.osgi.service.log.LoggerFactory.class));
    }

    private static ArchiveManager manager() {
        return Services.one(ArchiveManager.class);
    }

    @Test
    void theEnglishCompanySpeaksEnglish() {
        company.create(folder, Locale.GERMANY, new SilentProgress());

        try (Archive archive = manager().open(folder)) {
            assertEquals("Suzhou Haijun Pump Co.",
                    archive.customers().search("Haijun", 3).hits().getFirst().name());
            assertEquals(42, archive.customers().count(""));
            assertTrue(archive.customers().list(CustomerQuery.first(50)).rows().stream()
                    .anyMatch(row -> row.nextStepAt() != null));
        }
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        boolean made = company.create(folder, Locale.ENGLISH, new SilentProgress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        });

        assertFalse(made);
        try (var left = Files.list(temp)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aCrashLeavesNoHalfArchiveAndTheNextTrySucceeds() {
        DemoData crash = new DemoData() {
            @Override
            public int order() {
                return 50;
            }

            @Override
            public void addTo(Archive archive, java.time.LocalDate today, Locale language) {
                throw new IllegalStateException("crash");
            }
        };
        assertThrows(IllegalStateException.class,
                () -> with(List.of(crash)).create(folder, Locale.ENGLISH, new SilentProgress()));
        assertFalse(Files.exists(folder));

        assertTrue(company.create(folder, Locale.ENGLISH, new SilentProgress()));
        assertTrue(company.isDemo(folder));
    }

    @Test
    void anArchiveOfTheUserIsNeverTouched() {
        manager().open(folder).close();
        assertFalse(company.isDemo(folder));

        assertThrows(ArchiveException.class, () -> company.delete(folder));
        assertThrows(ArchiveException.class, () -> company.create(folder, Locale.ENGLISH, new SilentProgress()));

        assertTrue(manager().exists(folder));
        try (Archive archive = manager().open(folder)) {
            assertEquals(0, archive.customers().count(""));
        }
    }

    @Test
    void aDemoArchiveThatIsOpenIsNotDeleted() {
        company.create(folder, Locale.ENGLISH, new SilentProgress());
        try (Archive archive = manager().open(folder)) {
            assertThrows(ArchiveInUseException.class, () -> company.delete(folder));
            assertEquals(42, archive.customers().count(""));
        }

        company.delete(folder);
        assertFalse(Files.exists(folder));
    }

    @Test
    void eachLanguageHasAFolderOfItsOwn() {
        assertNotEquals(company.folder(Locale.ENGLISH), company.folder(Locale.SIMPLIFIED_CHINESE));
    }
}
