package org.moduscrm.archive.internal.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.archive.spi.team.PasswordPrompt;
import org.moduscrm.archive.spi.team.PasswordStore;
import org.moduscrm.persistence.engine.Credentials;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds passwords: what was typed since the start, then what is kept, then by asking; asked after all others. */
@Component(service = {Passwords.class, Credentials.class}, property = "service.ranking:Integer=1000")
public class Passwords implements Credentials {

    private record Account(String url, String user) {
    }

    private final Map<Account, char[]> typed = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile PasswordStore store;

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<PasswordPrompt> prompts;

    @Activate
    public Passwords() {
        // stores and prompts come and go with the window
    }

    @Override
    public Optional<char[]> password(String url, String user) {
        return copy(typed.get(new Account(url, user))).or(() -> kept(url, user)).or(() -> asked(url, user));
    }

    private Optional<char[]> kept(String url, String user) {
        PasswordStore present = store;
        return present == null ? Optional.empty() : present.find(url, user);
    }

    private Optional<char[]> asked(String url, String user) {
        return prompts.stream().filter(PasswordPrompt::canAsk).findFirst()
                .flatMap(prompt -> prompt.ask(TeamConnection.addressOf(url), user));
    }

    private static Optional<char[]> copy(char[] password) {
        return Optional.ofNullable(password).map(char[]::clone);
    }

    /** @throws ArchiveException when it is kept in memory only though it was to last */
    public void keep(String url, String user, char[] password, boolean lasting) {
        typed.put(new Account(url, user), password.clone());
        PasswordStore present = store;
        if (!lasting) {
            if (present != null) {
                present.forget(url, user);
            }
            return;
        }
        if (present == null) {
            throw new ArchiveException(Messages.noPasswordStore, null);
        }
        present.keep(url, user, password);
    }

    /** Does work with a password that counts for as long as the work takes. */
    public void using(String url, String user, char[] password, Runnable work) {
        Account account = new Account(url, user);
        char[] before = typed.put(account, password);
        try {
            work.run();
        } finally {
            if (before == null) {
                typed.remove(account);
            } else {
                typed.put(account, before);
            }
        }
    }
}
