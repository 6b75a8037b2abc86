package org.moduscrm.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.cli.internal.Messages;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** Tells the version. */
@Component
public final class VersionCommand implements Command {

    private static final String PRODUCT = "Modus CRM";

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return Messages.versionSummary;
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        String version = FrameworkUtil.getBundle(VersionCommand.class).getVersion().toString();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", PRODUCT);
        document.put("version", version);
        document.put("java", Runtime.version().toString());
        invocation.result(document,
                Messages.bind(Messages.versionLine, new Object[] { PRODUCT, version, Runtime.version() }) + '\n');
        return FINE;
    }
}
