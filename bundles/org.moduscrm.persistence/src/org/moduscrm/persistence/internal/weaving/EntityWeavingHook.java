package org.moduscrm.persistence.internal.weaving;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.spi.ClassTransformer;

import org.moduscrm.persistence.EntityBundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Weaves entity classes as they load, so that a lazy reference is really lazy and changes are tracked.
 *
 * <p>The classes are known from manifest headers alone. The transformers are made when the first of them loads, from
 * the class files of all contributing bundles; a bundle that arrives later makes them anew.
 */
public class EntityWeavingHook implements WeavingHook {

    private final BundleContext context;
    private final Set<String> knownClasses = new HashSet<>();
    private List<ClassTransformer> transformers = List.of();
    private boolean preparing;

    public EntityWeavingHook(BundleContext context) {
        this.context = context;
    }

    @Override
    public void weave(WovenClass woven) {
        boolean entity = EntityBundle.of(woven.getBundleWiring().getBundle())
                .filter(bundle -> bundle.classNames().contains(woven.getClassName())).isPresent();
        if (!entity) {
            return;
        }
        for (ClassTransformer transformer : transformersFor(woven.getClassName())) {
            transform(transformer, woven);
        }
    }

    private static void transform(ClassTransformer transformer, WovenClass woven) {
        try {
            byte[] bytes = transformer.transform(woven.getBundleWiring().getClassLoader(),
                    woven.getClassName().replace('.', '/'), null, woven.getProtectionDomain(), woven.getBytes());
            if (bytes != null) {
                woven.setBytes(bytes);
                woven.getDynamicImports().add("org.eclipse.persistence.*");
            }
        } catch (jakarta.persistence.spi.TransformerException e) {
            throw new IllegalStateException("Cannot weave " + woven.getClassName(), e);
        }
    }

    private synchronized List<ClassTransformer> transformersFor(String className) {
        if (!knownClasses.contains(className) && !preparing) {
            preparing = true;
            try {
                List<EntityBundle> bundles = EntityBundle.among(List.of(context.getBundles()));
                transformers = WeavingUnit.transformers(bundles);
                bundles.forEach(bundle -> knownClasses.addAll(bundle.classNames()));
            } finally {
                preparing = false;
            }
        }
        return transformers;
    }
}
