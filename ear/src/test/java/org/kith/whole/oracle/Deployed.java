package org.kith.whole.oracle;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

/** What can be asked for, taken from the archive that is deployed: no list that somebody has to remember. */
final class Deployed {
    private final java.nio.file.Path archive;
    private final Set<String> endpoints = new TreeSet<>();
    private final Set<String> facades = new TreeSet<>();
    private final Set<String> letters = new TreeSet<>();
    private final Set<String> rest = new TreeSet<>();
    private String application = "";

    private Deployed(java.nio.file.Path archive) {
        this.archive = archive;
    }

    static Deployed in(java.nio.file.Path archive) throws IOException, ReflectiveOperationException {
        var deployed = new Deployed(archive);
        deployed.read();
        return deployed;
    }

    private void read() throws IOException, ReflectiveOperationException {
        var classes = new ArrayList<String>();
        try (var jar = new JarFile(archive.toFile())) {
            for (var entry : jar.stream().toList()) {
                var name = entry.getName();
                if (name.startsWith("WEB-INF/classes/org/kith/")) {
                    classes.add(name.substring("WEB-INF/classes/".length()));
                } else if (name.matches("WEB-INF/lib/kith-.*\\.jar")) {
                    classes.addAll(inside(jar, entry));
                } else if (!entry.isDirectory() && !name.matches("(WEB-INF|META-INF|resources)/.*")) {
                    endpoints.add("GET /" + name.replaceAll("\\.xhtml$", ""));
                }
            }
        }
        var loader = loader();
        letters(loader);
        for (var name : classes) {
            if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                try {
                    look(Class.forName(name.replace('/', '.').replaceAll("\\.class$", ""), false, loader));
                } catch (LinkageError ofTheServer) {
                    continue; // built upon the inside of the server: nothing that anybody asks for
                }
            }
        }
        rest.forEach(one -> endpoints.add(one.replace("{}", application)));
    }

    private void letters(ClassLoader loader) throws IOException {
        var texts = new Properties();
        try (var in = loader.getResourceAsStream("org/kith/people/notice/notices.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        texts.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".body"))
                .forEach(name -> letters.add(name.replaceAll("\\.body$", "")));
    }

    // The archive as it lies unpacked beside it: its own classes and libraries, with the interfaces of the platform
    // from here.
    private ClassLoader loader() throws IOException {
        var inside = archive.resolveSibling("ROOT").resolve("WEB-INF");
        try (var jars = java.nio.file.Files.list(inside.resolve("lib"))) {
            var all = new ArrayList<URL>();
            all.add(inside.resolve("classes").toUri().toURL());
            for (var jar : jars.toList()) {
                all.add(jar.toUri().toURL());
            }
            return new Own(all.toArray(URL[]::new));
        }
    }

    /** Takes what is Kith's from the archive first. */
    private static final class Own extends URLClassLoader {
        Own(URL[] places) {
            super(places, Deployed.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith("org.kith.")) {
                    var loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name, resolve);
            }
        }
    }

    private static List<String> inside(JarFile jar, JarEntry slice) throws IOException {
        var all = new ArrayList<String>();
        try (var in = new JarInputStream(jar.getInputStream(slice))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith("org/kith/")) {
                    all.add(entry.getName());
                }
            }
        }
        return all;
    }

    private void look(Class<?> type) {
        if (type.isAnnotationPresent(ApplicationPath.class)) {
            application = type.getAnnotation(ApplicationPath.class).value().replaceAll("^/|/$", "");
        }
        var servlet = type.getAnnotation(WebServlet.class);
        if (servlet != null) {
            var patterns = new ArrayList<>(Arrays.asList(servlet.value()));
            patterns.addAll(Arrays.asList(servlet.urlPatterns()));
            patterns.forEach(pattern -> verbs(type).forEach(verb -> endpoints.add(verb + " " + pattern)));
        }
        if (type.isAnnotationPresent(Path.class)) {
            for (var method : type.getDeclaredMethods()) {
                rest(type, method);
            }
        }
        if (!type.isInterface()) {
            for (var method : type.getDeclaredMethods()) {
                if (isAllowed(method) && Modifier.isPublic(method.getModifiers())) {
                    facades.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
    }

    private static boolean isAllowed(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().getName().equals("org.kith.access.Allowed"));
    }

    private static List<String> verbs(Class<?> type) {
        var all = new ArrayList<String>();
        for (Class<?> one = type; one != HttpServlet.class; one = one.getSuperclass()) {
            for (var method : one.getDeclaredMethods()) {
                if (method.getName().matches("do(Get|Post|Put|Delete)")) {
                    all.add(method.getName().substring(2).toUpperCase(Locale.ROOT));
                } else if (method.getName().equals("service")) {
                    all.add("GET");
                }
            }
        }
        return all;
    }

    private void rest(Class<?> type, Method method) {
        for (var annotation : method.getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                var path = method.getAnnotation(Path.class);
                rest.add(verb.value() + " /{}/" + type.getAnnotation(Path.class).value()
                        + (path == null ? "" : "/" + path.value()));
            }
        }
    }

    /** Verb and path of every page, servlet, REST method and file. */
    Set<String> endpoints() {
        return endpoints;
    }

    /** The name of every kind of letter. */
    Set<String> letters() {
        return letters;
    }

    /** Class and method of every use case behind the outer wall. */
    Set<String> facades() {
        return facades;
    }
}
