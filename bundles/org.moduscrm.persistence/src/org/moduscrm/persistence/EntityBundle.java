package org.moduscrm.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        return bundles.stream().filter(EntityBundle::isResolved).map(EntityBundle::of).flatMap(Optional::stream)
                .sorted(Comparator.comparing(entities -> entities.bundle().getSymbolicName())).toList();
    }

    /** Empty for a bundle without entities. */
    public static Optional<EntityBundle> of(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders("").get(HEADER))
                .map(header -> new EntityBundle(bundle, List.of(header.trim().split("\\s*,\\s*"))));
    }

    private static boolean isResolved(Bundle bundle) {
        return (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0;
    }
}
