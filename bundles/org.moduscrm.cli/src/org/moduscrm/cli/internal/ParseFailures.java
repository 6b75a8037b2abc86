package org.moduscrm.cli.internal;

import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words in the user's language what the parser did not understand. */
final class ParseFailures {

    private ParseFailures() {
    }

    static String worded(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> {
                String first = unmatched.getUnmatched().get(0);
                boolean command = !first.startsWith("-") && !failure.getCommandLine().getSubcommands().isEmpty();
                yield Messages.bind(command ? Messages.unknownCommand : Messages.unknownArgument, first);
            }
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                Messages.bind(Messages.missingArgument, missing.getMissing().stream().map(argument -> argument.isOption()
                        ? ((CommandLine.Model.OptionSpec) argument).longestName() + ' ' + argument.paramLabel()
                        : argument.paramLabel()).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> Messages.bind(Messages.givenTwice, name(twice));
            default -> Messages.bind(Messages.wrongArgument, failure.getMessage());
        };
    }

    private static String name(ParameterException failure) {
        return failure.getArgSpec() instanceof CommandLine.Model.OptionSpec option ? option.longestName()
                : failure.getArgSpec().paramLabel();
    }

    /** How to find out more. */
    static String hint(ParameterException failure) {
        return Messages.bind(Messages.seeHelp, failure.getCommandLine().getCommandSpec().qualifiedName());
    }
}
