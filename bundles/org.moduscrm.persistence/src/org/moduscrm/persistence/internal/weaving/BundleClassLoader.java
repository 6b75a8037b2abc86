package org.moduscrm.persistence.internal.weaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.moduscrm.persistence.EntityBundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Sees the classes of all contributing bundles at once. In its temporary form it defines copies of the managed classes
 * from their class files, so that metadata can be read before the real classes are loaded and woven.
 */
public class BundleClassLoader extends ClassLoader {

    private final List<EntityBundle> bundles;
    private final Set<String> copied;

    private BundleClassLoader(List<EntityBundle> bundles, Set<String> copied) {
        super(BundleClassLoader.class.getClassLoader());
        this.bundles = bundles;
        this.copied = copied;
    }

    public static BundleClassLoader real(List<EntityBundle> bundles) {
        return new BundleClassLoader(bundles, Set.of());
    }

    static BundleClassLoader temporary(List<EntityBundle> bundles) {
        Set<String> managed = new HashSet<>();
        bundles.forEach(bundle -> managed.addAll(bundle.classNames()));
        return new BundleClassLoader(bundles, managed);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (copied.contains(name)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? copy(name) : loaded;
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (EntityBundle bundle : bundles) {
            try {
                return bundle.bundle().adapt(BundleWiring.class).getClassLoader().loadClass(name);
            } catch (ClassNotFoundException e) {
                // the next bundle may have it
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        for (EntityBundle bundle : bundles) {
            URL url = bundle.bundle().adapt(BundleWiring.class).getClassLoader().getResource(name);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    private Class<?> copy(String name) throws ClassNotFoundException {
        URL file = findResource(name.replace('.', '/') + ".class");
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = file.openStream()) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read class " + name, e);
        }
    }
}
