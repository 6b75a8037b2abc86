package org.moduscrm.application.internal;

/** Names others use: extensions, preferences, and the marks by which tests and help find a control. */
public final class ShellIds {

    public static final String BUNDLE = "org.moduscrm.application";

    public static final String PERSPECTIVE_ARCHIVE = "org.moduscrm.application.archive";
    public static final String EDITOR_WELCOME = "org.moduscrm.application.welcome";
    public static final String VIEW_PROGRESS = "org.eclipse.ui.views.ProgressView";
    public static final String VIEW_CUSTOMERS = "org.moduscrm.archive.ui.customers";
    public static final String VIEW_FINDINGS = "org.moduscrm.archive.ui.findings";
    public static final String VIEW_GLANCE = "org.moduscrm.archive.ui.glance";
    public static final String VIEW_STAGES = "org.moduscrm.archive.ui.stages";

    public static final String COMMAND_OPEN_WELCOME = "org.moduscrm.application.openWelcome";
    public static final String COMMAND_OPEN_ARCHIVE = "org.moduscrm.application.openArchive";
    public static final String COMMAND_OPEN_ARCHIVE_FOLDER = "org.moduscrm.application.openArchive.folder";
    public static final String COMMAND_CONNECT_TEAM = "org.moduscrm.application.connectTeam";
    public static final String COMMAND_OPEN_DEMO = "org.moduscrm.application.openDemo";
    public static final String COMMAND_LANGUAGE_CODE = "org.moduscrm.application.language.code";
    public static final String COMMAND_NEW_CUSTOMER = "org.moduscrm.archive.ui.newCustomer";
    public static final String COMMAND_IMPORT = "org.moduscrm.archive.ui.import";
    public static final String COMMAND_FOCUS_LIST = "org.moduscrm.archive.ui.focusList";
    public static final String CONTEXT = "org.moduscrm.application.window";

    public static final String WELCOME_DEMO = "org.moduscrm.application.welcome.demo";
    public static final String WELCOME_IMPORT = "org.moduscrm.application.welcome.import";
    public static final String WELCOME_RECENT = "org.moduscrm.application.welcome.recent";
    public static final String WELCOME_TEAM = "org.moduscrm.application.welcome.team";
    public static final String WELCOME_LANGUAGE = "org.moduscrm.application.welcome.language";
    public static final String WELCOME_VERSION = "org.moduscrm.application.welcome.version";
    public static final String STATUS_ARCHIVE = "org.moduscrm.application.status.archive";
    public static final String ERROR_DETAILS = "org.moduscrm.application.error.details";
    public static final String ERROR_COPY = "org.moduscrm.application.error.copy";
    public static final String ERROR_SAVE = "org.moduscrm.application.error.save";
    public static final String PREFERENCES_LANGUAGE = "org.moduscrm.application.preferences.language.choice";
    public static final String PREFERENCES_THEME = "org.moduscrm.application.preferences.appearance.theme";

    private ShellIds() {
    }

}
