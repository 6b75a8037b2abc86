package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link User}. */
public final class UserFields {

    public static final Attribute<User, String> LOGIN = Attribute.of("login", String.class,
            User::login, User::setLogin);
    public static final Attribute<User, String> DISPLAY_NAME = Attribute.of("displayName", String.class,
            User::displayName, User::setDisplayName);
    public static final Attribute<User, Boolean> ACTIVE = Attribute.of("active", Boolean.class,
            User::isActive, User::setActive);

    public static final RecordType<User> TYPE = new RecordType<>("user", User.class, User::new,
            user -> user, User::displayName, List.of(
                    LOGIN, DISPLAY_NAME, ACTIVE));

    private UserFields() {
    }
}
