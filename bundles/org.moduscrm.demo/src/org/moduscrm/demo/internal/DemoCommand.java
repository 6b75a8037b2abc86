package org.moduscrm.demo.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.command.UsageException;
import org.moduscrm.demo.DemoCompany;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the demo archive unless it is there. It names its folder itself: the archive that other commands take by default
 * is the user's own.
 */
@Component(service = Command.class)
public final class DemoCommand implements Command {

    private static final String ARCHIVE = "--archive";
    private static final String LANGUAGE = "--language";
    private static final String RESET = "--reset";

    private final DemoCompany company;

    @Activate
    public DemoCommand(@Reference DemoCompany company) {
        this.company = company;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return Messages.Command_summary;
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption(ARCHIVE, "DIR", Messages.Command_archive),
                new CommandOption(LANGUAGE, "LANG", Messages.Command_language),
                CommandOption.flag(RESET, Messages.Command_reset));
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        Locale language = invocation.value(LANGUAGE).map(DemoCommand::language).orElse(Locale.getDefault());
        Path folder = invocation.value(ARCHIVE).map(invocation::path).orElseGet(() -> company.folder(language));
        if (invocation.has(RESET) && company.isDemo(folder)) {
            company.delete(folder);
        }
        boolean create = !company.isDemo(folder);
        if (create) {
            company.create(folder, language, new Notes(invocation));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("folder", folder.toString());
        document.put("created", create);
        invocation.result(document, NLS.bind(create ? Messages.Command_created : Messages.Command_present, folder) + "\n");
        return FINE;
    }

    private static Locale language(String typed) {
        return switch (typed) {
            case "en" -> Locale.ENGLISH;
            case "zh", "zh_CN" -> Locale.SIMPLIFIED_CHINESE;
            default -> throw new UsageException(NLS.bind(Messages.Command_unknownLanguage, typed));
        };
    }

    private record Notes(Invocation invocation) implements DemoCompany.Progress {

        @Override
        public void begins(int step, int steps) {
            invocation.note(NLS.bind(Messages.Command_step, step + 1, steps));
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
