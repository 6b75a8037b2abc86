package org.moduscrm.bench.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String columnJdbc;
    public static String columnP50;
    public static String columnP95;
    public static String columnPerSecond;
    public static String columnRatio;
    public static String details;
    public static String failed;
    public static String heading;
    public static String interrupted;
    public static String measuring;
    public static String notDurable;
    public static String notMeasured;
    public static String optionCustomers;
    public static String optionEngine;
    public static String optionFolder;
    public static String optionKeep;
    public static String optionServer;
    public static String optionUser;
    public static String rehearsing;
    public static String scenarioChinese;
    public static String scenarioCreate;
    public static String scenarioFirst;
    public static String scenarioHeap;
    public static String scenarioImport;
    public static String scenarioLast;
    public static String scenarioLatin;
    public static String scenarioMemory;
    public static String scenarioMiddle;
    public static String scenarioOpen;
    public static String scenarioSave;
    public static String scenarioStart;
    public static String scenarioSum;
    public static String scenarioUi;
    public static String scenarioUiOpen;
    public static String starting;
    public static String summary;
    public static String unknownEngine;
    public static String working;

    static {
        NLS.initializeMessages("org.moduscrm.bench.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
