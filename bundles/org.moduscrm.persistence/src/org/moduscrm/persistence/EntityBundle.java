package org.moduscrm.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.osgi.framework.Bundle;

/**
 * A bundle that owns entities and the tables behind them.
 *
 * <p>It names its managed classes (entities, embeddables, mapped superclasses, converters) in the manifest header
 * {@value #HEADER}, so that they are known before any of them is loaded, and carries its migrations as
 * {@code migrations/NNNN-title.sql}.
 *
 * @param bundle the contributing bundle
 * @param classNames the managed classes, in manifest order
 */
public record EntityBundle(Bundle bundle, List<String> classNames) {

    public static final String HEADER = "Modus-Entities";

    /** The resolved bundles among those given that carry the header, ordered by symbolic name. */
    public static List<EntityBundle> among(Collection<Bundle> bundles) {
        List<EntityBundle> found = new ArrayList<>();
        for (Bundle bundle : bundles) {
            String header = bundle.getHeaders("").get(HEADER);
            boolean resolved = (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0;
            if (header != null && resolved) {
                found.add(new EntityBundle(bundle, List.of(header.trim().split("\\s*,\\s*"))));
            }
        }
        found.sort((a, b) -> a.bundle().getSymbolicName().compareTo(b.bundle().getSymbolicName()));
        return found;
    }
}
