package org.kith.boundary;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.kith.access.Allowed;

/** The use cases that are deployed, each with the bean that carries it. */
final class Facades {
    /** A method behind the outer wall. */
    record UseCase(Object bean, Method method, Allowed allowed) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private Facades() {}

    static List<UseCase> deployed(BeanManager beans) {
        var types = new LinkedHashSet<Class<?>>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> types.add(bean.getBeanClass()));
        var all = new ArrayList<UseCase>();
        types.stream()
                .filter(type -> type.getName().startsWith("org.kith."))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Allowed.class))
                        .sorted(Comparator.comparing(Method::toString))
                        .forEach(method -> all.add(new UseCase(
                                CDI.current().select(type).get(), method, method.getAnnotation(Allowed.class)))));
        return all;
    }
}
