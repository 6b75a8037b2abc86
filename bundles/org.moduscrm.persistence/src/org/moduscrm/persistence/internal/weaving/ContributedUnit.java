package org.moduscrm.persistence.internal.weaving;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import javax.sql.DataSource;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;

import org.moduscrm.persistence.EntityBundle;

/**
 * The persistence unit made of the classes that bundles contribute, instead of a {@code persistence.xml}.
 */
public class ContributedUnit implements PersistenceUnitInfo {

    private final String name;
    private final List<EntityBundle> bundles;
    private final DataSource dataSource;
    private final ClassLoader loader;
    private final List<ClassTransformer> transformers = new ArrayList<>();

    /** @param dataSource null when the unit is read for weaving only */
    public ContributedUnit(String name, List<EntityBundle> bundles, DataSource dataSource) {
        this.name = name;
        this.bundles = bundles;
        this.dataSource = dataSource;
        this.loader = dataSource == null ? BundleClassLoader.temporary(bundles) : BundleClassLoader.real(bundles);
    }

    List<ClassTransformer> transformers() {
        return List.copyOf(transformers);
    }

    @Override
    public List<String> getManagedClassNames() {
        return bundles.stream().flatMap(bundle -> bundle.classNames().stream()).toList();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        transformers.add(transformer);
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return BundleClassLoader.temporary(bundles);
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return bundles.getFirst().bundle().getEntry("/");
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public String getPersistenceUnitName() {
        return name;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return org.eclipse.persistence.jpa.PersistenceProvider.class.getName();
    }

    @Override
    public String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }
}
