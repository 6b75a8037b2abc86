package org.moduscrm.archive.internal.trade;

import java.util.Map;

import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.osgi.service.component.annotations.Component;

/** Posts the documents that waited for an exchange rate. */
@Component
public class PostCommand implements Command {

    @Override
    public String name() {
        return "post";
    }

    @Override
    public String summary() {
        return Messages.postSummary;
    }

    @Override
    public ArchiveUse archiveUse() {
        return ArchiveUse.EXISTING;
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        int posted = invocation.archive().trade().postMissing(Route.COMMAND);
        invocation.result(Map.of("posted", posted), Messages.bind(Messages.postDone, posted) + '\n');
        return FINE;
    }
}
