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
    private final Outcome outcome;

    /** @param logins may contain null */
    public Owners(Workspace workspace, Collection<String> logins, Outcome outcome) {
        this.outcome = outcome;
        Set<String> wanted = new HashSet<>(logins);
        wanted.removeIf(Objects::isNull);
        if (!wanted.isEmpty()) {
            workspace.select(User.class, "select u from User u where u.login in :logins", Map.of("logins", wanted))
                    .forEach(user -> byLogin.put(user.login(), user));
        }
    }

    /** @param login may be null, which gives null */
    public User get(String login) {
        if (login == null) {
            return null;
        }
        return byLogin.computeIfAbsent(login, name -> {
            User user = new User(name, name, false);
            outcome.createPart(user);
            return user;
        });
    }
}
