package org.moduscrm.archive.model;

/** A record with a human number. A new one without gets the next of its series when it is written. */
public interface Numbered {

    /** Id of the series. */
    String numberSeries();

    String number();

    void setNumber(String number);
}
