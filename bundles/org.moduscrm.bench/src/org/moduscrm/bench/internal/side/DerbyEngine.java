package org.moduscrm.bench.internal.side;

import java.nio.file.Path;

import org.moduscrm.archive.service.ArchiveManager;

/** Embedded: a database is part of its archive's folder. */
public record DerbyEngine(ArchiveManager manager) implements Engine {

    public static final String NAME = "derby";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(Path folder) {
        // an archive that was opened once has the tables of all bundles
        manager.open(folder).close();
    }

    @Override
    public BareDatabase database(Path folder) {
        return new DerbyDatabase(folder);
    }

    @Override
    public void remove(Path folder) {
        // there is nothing elsewhere
    }
}
