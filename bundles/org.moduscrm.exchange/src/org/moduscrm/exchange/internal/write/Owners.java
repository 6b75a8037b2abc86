package org.moduscrm.exchange.internal.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Workspace;

/** The people whom the rows of a chunk name by their log-in. Unknown ones are added without the right to log in. */
public final class Owners {

    private final Map<String, User> byLogin = new HashMap<>();
    private final Workspace workspace;

    /** @param logins may contain null */
    public Owners(Workspace workspace, Collection<String> logins) {
        this.workspace = workspace;
        Set<String> wanted = new HashSet<>(logins);
        wanted.removeIf(Objects::isNull);
        find(wanted);
        wanted.removeAll(byLogin.keySet());
        if (!wanted.isEmpty()) {
            workspace.addAll(wanted.stream().map(login -> new User(login, login, false)).toList());
            // found again, because records that are there already may only refer to live ones
            find(wanted);
        }
    }

    private void find(Set<String> logins) {
        if (!logins.isEmpty()) {
            workspace.select(User.class, "select u from User u where u.login in :logins", Map.of("logins", logins))
                    .forEach(user -> byLogin.put(user.login(), user));
        }
    }

    /** @param login may be null, which gives null */
    public User get(String login) {
        return login == null ? null : byLogin.get(login);
    }
}
