package org.moduscrm.archive.internal;

import java.nio.file.Path;
import java.util.List;

import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The makes of database that this installation can open. */
@Component(service = Engines.class)
public class Engines {

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<DatabaseEngine> engines;

    /** The engine of the archive in a folder; a team archive needs a feature that may not be installed. */
    DatabaseEngine of(Path folder) {
        return engines.stream().filter(engine -> engine.handles(folder)).findFirst()
                .orElseThrow(() -> new ArchiveException(Messages.bind(Messages.engineMissing, folder), null));
    }

    boolean existsIn(Path folder) {
        return engines.stream().anyMatch(engine -> engine.handles(folder) && engine.exists(folder));
    }
}
