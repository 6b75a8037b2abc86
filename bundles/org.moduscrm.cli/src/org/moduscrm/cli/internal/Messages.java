package org.moduscrm.cli.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String product;
    public static String usage;
    public static String commands;
    public static String commandLabel;
    public static String helpOption;
    public static String archiveOption;
    public static String jsonOption;

    public static String incomplete;
    public static String unexpected;
    public static String unknownCommand;
    public static String unknownArgument;
    public static String missingArgument;
    public static String givenTwice;
    public static String wrongArgument;
    public static String seeHelp;
    public static String notANumber;
    public static String notAPath;
    public static String noArchive;

    public static String importSummary;
    public static String importFiles;
    public static String importAs;
    public static String importSource;
    public static String importProgress;
    public static String importKinds;
    public static String importRules;
    public static String importCount;
    public static String importUnknownKind;
    public static String importNothing;
    public static String importCancelled;

    public static String exportSummary;
    public static String exportFile;
    public static String exportKind;
    public static String exportOverwrite;
    public static String exportKinds;
    public static String exportDone;
    public static String exportExists;
    public static String exportFailed;
    public static String exportNoKind;

    public static String querySummary;
    public static String queryText;
    public static String queryLimit;
    public static String queryTotal;

    public static String modesSummary;
    public static String modesList;
    public static String modesEnable;
    public static String modesDisable;
    public static String modesId;
    public static String modesLine;
    public static String modesNone;
    public static String modesUnknown;
    public static String modesOn;
    public static String modesOff;
    public static String modesMissing;
    public static String modesEnabled;
    public static String modesDisabled;

    public static String versionSummary;
    public static String versionLine;

    public static String fileSummary;
    public static String fileCustomer;
    public static String fileFiles;
    public static String fileNothing;
    public static String fileDone;
    public static String fileKnown;
    public static String fileNobody;
    public static String fileSeveral;

    static {
        NLS.initializeMessages("org.moduscrm.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
