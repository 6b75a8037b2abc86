package org.moduscrm.cli.internal;

import java.util.List;

import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Command.ArchiveUse;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.CommandParameter;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Describes commands to the parser. */
final class CommandSpecs {

    static final String HELP = "--help";
    static final String JSON = "--json";
    static final String ARCHIVE = "--archive";

    private static final int WIDTH = 100;

    private CommandSpecs() {
    }

    static CommandLine of(List<Command> commands) {
        CommandSpec root = describe(CommandSpec.create().name("modus"), Messages.product, List.of());
        for (Command command : commands) {
            root.addSubcommand(command.name(), of(command));
        }
        return new CommandLine(root).setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false)
                .setUsageHelpWidth(WIDTH);
    }

    private static CommandSpec of(Command command) {
        CommandSpec spec = describe(CommandSpec.wrapWithoutInspection(command).name(command.name()), command.summary(),
                command.details());
        for (Command subcommand : command.subcommands()) {
            spec.addSubcommand(subcommand.name(), of(subcommand));
        }
        List<CommandParameter> parameters = command.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            spec.addPositional(positional(parameters.get(i), i));
        }
        command.options().forEach(option -> spec.addOption(option(option)));
        if (command.archiveUse() != ArchiveUse.NONE) {
            spec.addOption(option(new CommandOption(ARCHIVE, "DIR",
                    Messages.bind(Messages.archiveOption, ArchiveFolder.preset()))));
        }
        if (command.offersJson()) {
            spec.addOption(option(CommandOption.flag(JSON, Messages.jsonOption)));
        }
        return spec;
    }

    private static CommandSpec describe(CommandSpec spec, String summary, List<String> details) {
        spec.interpolateVariables(false);
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(Messages.usage + ' ').description(escaped(summary));
        usage.synopsisSubcommandLabel(Messages.commandLabel);
        usage.parameterListHeading("%n").optionListHeading("%n");
        usage.commandListHeading("%n" + escaped(Messages.commands) + "%n");
        usage.footer(details.stream().map(CommandSpecs::escaped).toArray(String[]::new));
        usage.footerHeading(details.isEmpty() ? "" : "%n");
        spec.addOption(OptionSpec.builder("-h", HELP).usageHelp(true).description(escaped(Messages.helpOption)).build());
        return spec;
    }

    private static PositionalParamSpec positional(CommandParameter parameter, int index) {
        String arity = (parameter.required() ? "1" : "0") + (parameter.repeatable() ? "..*" : parameter.required() ? "" : "..1");
        return PositionalParamSpec.builder().index(parameter.repeatable() ? index + "..*" : Integer.toString(index))
                .arity(arity).required(parameter.required()).paramLabel(parameter.label())
                .type(parameter.repeatable() ? String[].class : String.class)
                .description(escaped(parameter.summary())).build();
    }

    private static OptionSpec option(CommandOption option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.name()).description(escaped(option.summary()));
        return option.isFlag() ? builder.arity("0").type(boolean.class).build()
                : builder.arity("1").type(String.class).paramLabel(option.value()).build();
    }

    /** The parser formats descriptions. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
