package org.moduscrm.testing.engine.internal;

import java.util.Optional;

import org.moduscrm.persistence.engine.Credentials;
import org.osgi.service.component.annotations.Component;

/** Every user of the test server has the same password, and other servers are none of our business. */
@Component
public class TestCredentials implements Credentials {

    static final String PASSWORD = "päss wörd ' \\ 密码";

    @Override
    public Optional<char[]> password(String url, String user) {
        return url.contains(ServerProcess.HOST + ":") ? Optional.of(PASSWORD.toCharArray()) : Optional.empty();
    }
}
