package org.moduscrm.persistence.internal.weaving;

import java.util.List;
import java.util.Map;

import jakarta.persistence.spi.ClassTransformer;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.moduscrm.persistence.EntityBundle;

/** Reads the metadata of all contributed classes, for their transformers alone; no database is involved. */
final class WeavingUnit {

    private WeavingUnit() {
    }

    static List<ClassTransformer> transformers(List<EntityBundle> bundles) {
        ContributedUnit unit = new ContributedUnit("modus-weaving-" + System.nanoTime(), bundles, null);
        Map<String, Object> properties = Map.of(
                PersistenceUnitProperties.WEAVING, "true",
                PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        var factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, properties);
        List<ClassTransformer> transformers = unit.transformers();
        // not closed: closing would deploy the unit first, which loads the very classes that wait to be woven
        assert factory.isOpen();
        return transformers;
    }
}
