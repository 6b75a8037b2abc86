package org.moduscrm.cli.internal.team;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.moduscrm.archive.service.TeamArchives;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.archive.service.TeamConnection.Tls;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.CommandParameter;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.command.UsageException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a folder the archive on a database server, so that every command and the window can open it. */
@Component
public final class ConnectCommand implements Command {

    private static final String URL = "--url";
    private static final String USER = "--user";
    private static final String TLS = "--tls";
    private static final String CERTIFICATE = "--certificate";
    private static final String KEEP = "--keep-password";
    private static final String NO_CHECK = "--no-check";

    private final TeamArchives teams;

    @Activate
    public ConnectCommand(@Reference TeamArchives teams) {
        this.teams = teams;
    }

    @Override
    public String name() {
        return "connect";
    }

    @Override
    public String summary() {
        return Messages.summary;
    }

    @Override
    public List<String> details() {
        return List.of(Messages.detailTls, Messages.detailPassword);
    }

    @Override
    public List<CommandParameter> parameters() {
        return List.of(CommandParameter.one("FOLDER", Messages.folder));
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption(URL, "ADDRESS", Messages.url), new CommandOption(USER, "NAME", Messages.user),
                new CommandOption(TLS, "MODE", Messages.tls), new CommandOption(CERTIFICATE, "FILE", Messages.certificate),
                CommandOption.flag(KEEP, Messages.keep), CommandOption.flag(NO_CHECK, Messages.noCheck));
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        Path folder = invocation.path(invocation.parameters().getFirst()).toAbsolutePath().normalize();
        TeamConnection connection = connection(invocation);
        char[] password = invocation.has(KEEP) ? ask(connection) : null;
        try {
            if (!invocation.has(NO_CHECK)) {
                teams.check(connection, password == null ? null : password.clone());
                invocation.note(Messages.bind(Messages.checked, connection.user()));
            }
            teams.connect(folder, connection);
            if (password != null) {
                teams.keepPassword(connection, password, true);
            }
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("folder", folder.toString());
        document.put("url", connection.url());
        document.put("user", connection.user());
        document.put("tls", connection.tls().word());
        invocation.result(document, Messages.bind(Messages.connected, folder, connection.address()) + '\n');
        return FINE;
    }

    private static TeamConnection connection(Invocation invocation) {
        String address = required(invocation, URL);
        String url = TeamConnection.urlOf(address)
                .orElseThrow(() -> new UsageException(Messages.bind(Messages.badAddress, address)));
        String mode = invocation.value(TLS).orElse(Tls.VERIFY_FULL.word());
        Tls tls = Tls.of(mode).orElseThrow(() -> new UsageException(Messages.bind(Messages.badTls, mode,
                Arrays.stream(Tls.values()).map(Tls::word).collect(Collectors.joining(", ")))));
        Path certificate = invocation.value(CERTIFICATE).map(invocation::path).map(Path::toAbsolutePath).orElse(null);
        return new TeamConnection(url, required(invocation, USER), tls, certificate);
    }

    private static String required(Invocation invocation, String option) {
        return invocation.value(option).filter(value -> !value.isBlank())
                .orElseThrow(() -> new UsageException(Messages.bind(Messages.missing, option)));
    }

    private static char[] ask(TeamConnection connection) {
        return new ConsolePrompt().ask(connection.address(), connection.user())
                .orElseThrow(() -> new CommandException(Messages.nothingToKeep, null));
    }
}
