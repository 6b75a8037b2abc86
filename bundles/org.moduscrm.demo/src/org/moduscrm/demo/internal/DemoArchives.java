package org.moduscrm.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveInUseException;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.demo.DemoData;
import org.moduscrm.demo.DemoCompany;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Makes demo archives in a folder beside the final one and moves them when complete. A marker tells them from archives of
 * the user, which are never deleted or written to.
 */
@Component
public final class DemoArchives implements DemoCompany {

    private static final String MARKER = "demo-company";

    private final ArchiveManager manager;
    private final List<DemoData> shares;
    private final Logger log;

    @Activate
    public DemoArchives(@Reference ArchiveManager manager,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DemoData> shares,
            @Reference LoggerFactory loggers) {
        this.manager = manager;
        this.log = loggers.getLogger(DemoArchives.class);
        this.shares = shares.stream().sorted(Comparator.comparingInt(DemoData::order)
                .thenComparing(share -> share.getClass().getName())).toList();
    }

    @Override
    public Path folder(Locale language) {
        String name = "zh".equals(language.getLanguage()) ? "demo-zh" : "demo-en";
        return Path.of(System.getProperty("user.home"), ".modus-crm", name);
    }

    @Override
    public boolean isDemo(Path folder) {
        return Files.exists(folder.resolve(MARKER)) && manager.exists(folder);
    }

    @Override
    public boolean create(Path folder, Locale language, Progress progress) {
        Path target = folder.toAbsolutePath().normalize();
        refuseUnlessEmpty(target);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        if (Files.exists(part.resolve(MARKER))) {
            deleteUnlessInUse(part);
        }
        try {
            Files.createDirectories(part);
            Files.writeString(part.resolve(MARKER), language.getLanguage() + "\n");
            if (!fill(part, language, progress)) {
                deleteAll(part);
                return false;
            }
            Files.deleteIfExists(target);
            Files.move(part, target);
            return true;
        } catch (IOException e) {
            throw new ArchiveException(NLS.bind(Messages.CannotWrite, target, e.getMessage()), e);
        }
    }

    private boolean fill(Path part, Locale language, Progress progress) {
        try (Archive archive = manager.open(part)) {
            for (int i = 0; i < shares.size(); i++) {
                if (progress.isCancelled()) {
                    return false;
                }
                progress.begins(i, shares.size());
                shares.get(i).addTo(archive, archive.today(), language);
            }
            return true;
        }
    }

    private static void refuseUnlessEmpty(Path target) {
        try {
            if (Files.isDirectory(target)) {
                try (Stream<Path> entries = Files.list(target)) {
                    if (entries.findAny().isPresent()) {
                        throw new ArchiveException(NLS.bind(Messages.NotEmpty, target), null);
                    }
                }
            } else if (Files.exists(target)) {
                throw new ArchiveException(NLS.bind(Messages.NotEmpty, target), null);
            }
        } catch (IOException e) {
            throw new ArchiveException(NLS.bind(Messages.CannotWrite, target, e.getMessage()), e);
        }
    }

    @Override
    public void delete(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        if (!isDemo(target)) {
            throw new ArchiveException(NLS.bind(Messages.NoDemo, target), null);
        }
        deleteUnlessInUse(target);
    }

    /** Whether somebody works in it is asked by opening it; one that cannot be opened for another reason may go. */
    private void deleteUnlessInUse(Path folder) {
        try {
            manager.open(folder).close();
        } catch (ArchiveInUseException e) {
            throw e;
        } catch (ArchiveException e) {
            log.info("Deleting the demo archive in {}, which does not open: {}", folder, e.getMessage());
        }
        deleteAll(folder);
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new ArchiveException(NLS.bind(Messages.CannotDelete, folder, e.getMessage()), e);
        }
    }
}
