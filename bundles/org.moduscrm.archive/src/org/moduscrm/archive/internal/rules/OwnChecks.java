package org.moduscrm.archive.internal.rules;

/** Ids under which findings of the pipeline's own checks are worded; no rule has them. */
public final class OwnChecks {

    public static final String TEXT_TOO_LONG = "record.text-too-long";
    public static final String TEXT_BROKEN = "record.text-broken";
    public static final String UNKNOWN_CODE = "record.unknown-code";

    private OwnChecks() {
    }
}
