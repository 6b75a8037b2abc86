package org.moduscrm.exchange.internal.card;

import java.nio.file.Path;

import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.internal.write.ChunkedPlan;
import org.osgi.service.component.annotations.Component;

/** Address cards as phones and mail programs write them. */
@Component
public final class VCardImporter implements Importer {

    @Override
    public String kind() {
        return "vcard";
    }

    @Override
    public String label() {
        return Messages.kindVcard;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public int recognises(FileHead head) {
        boolean begins = head.lines(1).stream().anyMatch(line -> line.strip().equalsIgnoreCase("BEGIN:VCARD"));
        return begins ? CERTAIN : head.hasExtension(".vcf") ? CERTAIN / 2 : NO;
    }

    @Override
    public ImportPlan plan(Path path, ImportOptions options) throws BrokenFileException {
        TextFile file = TextFile.check(path);
        return new ChunkedPlan<>(file, CardSource.count(file), ImportResult.CONTACTS, archive -> new CardSource(file),
                archive -> CardWork::write);
    }
}
