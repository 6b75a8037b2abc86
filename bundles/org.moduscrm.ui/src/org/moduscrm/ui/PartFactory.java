package org.moduscrm.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Creates parts, handlers and pages that take OSGi services in their constructor. In {@code plugin.xml}:
 *
 * <pre>class="org.moduscrm.ui.PartFactory:org.example.internal.ExampleView"</pre>
 *
 * The class is loaded from the bundle that declares the extension and has one public constructor. Each of its parameters
 * is the type of a service, or a {@code List} of one for all services of that type in the order of their ranking.
 */
public final class PartFactory implements IExecutableExtensionFactory, IExecutableExtension {

    private IConfigurationElement element;
    private String property;
    private String className;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        element = config;
        property = propertyName;
        className = String.valueOf(data);
    }

    @Override
    public Object create() throws CoreException {
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        try {
            Object part = instantiate(bundle.loadClass(className), started(bundle));
            if (part instanceof IExecutableExtension extension) {
                extension.setInitializationData(element, property, null);
            }
            return part;
        } catch (InvocationTargetException e) {
            throw failure(bundle, "The constructor of " + className + " failed", e.getCause());
        } catch (ReflectiveOperationException | InvalidSyntaxException | IllegalStateException e) {
            throw failure(bundle, "Cannot create " + className + ": " + e.getMessage(), e);
        }
    }

    /** A bundle that is not started yet has no context; then the services are taken on behalf of this one. */
    private static BundleContext started(Bundle bundle) {
        BundleContext context = bundle.getBundleContext();
        return context != null ? context : FrameworkUtil.getBundle(PartFactory.class).getBundleContext();
    }

    private static Object instantiate(Class<?> type, BundleContext context)
            throws ReflectiveOperationException, InvalidSyntaxException {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1) {
            throw new IllegalStateException("it needs one public constructor, but has " + constructors.length);
        }
        List<Object> arguments = new ArrayList<>();
        for (Type parameter : constructors[0].getGenericParameterTypes()) {
            arguments.add(argument(type, parameter, context));
        }
        return constructors[0].newInstance(arguments.toArray());
    }

    private static Object argument(Class<?> part, Type parameter, BundleContext context)
            throws InvalidSyntaxException {
        if (parameter instanceof ParameterizedType many && many.getRawType() == List.class) {
            return all((Class<?>) many.getActualTypeArguments()[0], context);
        }
        Class<?> type = (Class<?>) parameter;
        ServiceReference<?> reference = context.getServiceReference(type);
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("there is no service " + type.getName() + ", which " + part.getSimpleName()
                    + " needs; is the bundle that provides it installed, started and satisfied?");
        }
        return service;
    }

    private static <S> List<S> all(Class<S> type, BundleContext context) throws InvalidSyntaxException {
        Collection<ServiceReference<S>> references = context.getServiceReferences(type, null);
        return references.stream().sorted((a, b) -> b.compareTo(a)).map(context::getService).toList();
    }

    private static CoreException failure(Bundle bundle, String message, Throwable cause) {
        return new CoreException(Status.error(message + " (bundle " + bundle.getSymbolicName() + ")", cause));
    }
}
