package org.moduscrm.exchange.internal.cdnow;

import java.nio.file.Path;
import java.util.List;

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

/** The purchase log of the CDNOW music shop, as statisticians pass it on. */
@Component
public final class CdnowImporter implements Importer {

    @Override
    public String kind() {
        return "cdnow";
    }

    @Override
    public String label() {
        return Messages.kindCdnow;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public int recognises(FileHead head) {
        List<String> lines = head.lines(20);
        long good = lines.stream().filter(PurchaseLine::looksLikeOne).count();
        return lines.isEmpty() ? NO : (int) (CERTAIN * good / lines.size());
    }

    @Override
    public ImportPlan plan(Path path, ImportOptions options) throws BrokenFileException {
        TextFile file = TextFile.check(path);
        long rows = PurchaseSource.count(file);
        return new ChunkedPlan<>(file, rows, ImportResult.ORDERS, archive -> new PurchaseSource(file),
                archive -> new PurchaseWork(archive.baseCurrency()));
    }
}
