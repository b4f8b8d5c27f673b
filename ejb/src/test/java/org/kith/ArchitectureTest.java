package org.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.access.Allowed;
import org.kith.access.Matrix;

/** The shape of the slices: what may know what, and that no boundary is open. */
class ArchitectureTest {
    /** The life of the service, in order; a slice uses only those before it. */
    static final List<String> SLICES = List.of(
            "kernel",
            "access",
            "audit",
            "partnership",
            "people",
            "volunteering",
            "referrals",
            "matching",
            "visits",
            "safeguarding",
            "outcomes",
            "evaluation",
            "coproduction",
            "privacy",
            "reporting");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kith");

    @Test
    void a_slice_knows_only_the_slices_before_it() {
        for (int i = 0; i < SLICES.size(); i++) {
            var later = SLICES.subList(i + 1, SLICES.size()).stream()
                    .map(slice -> "org.kith." + slice + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.kith." + SLICES.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(PRODUCT);
            }
        }
    }

    @Test
    void every_package_is_a_slice() {
        for (var type : PRODUCT) {
            var name = type.getPackageName();
            assertTrue(
                    name.equals("org.kith")
                            || name.startsWith("org.kith.run")
                            || SLICES.contains(name.replaceFirst("org\\.kith\\.(\\w+).*", "$1")),
                    name);
        }
    }

    @Test
    @Tag("A17")
    void every_boundary_method_says_what_it_does_and_some_role_may() throws ClassNotFoundException {
        for (var type : PRODUCT) {
            var reflected = type.reflect();
            if (!reflected.isAnnotationPresent(Stateless.class)) {
                continue;
            }
            Arrays.stream(reflected.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.isSynthetic())
                    .forEach(method -> {
                        var allowed = method.getAnnotation(Allowed.class);
                        assertTrue(allowed != null, "no @Allowed on " + method);
                        assertTrue(
                                Matrix.shipped().mentions(allowed.record(), allowed.action()),
                                "no role may " + allowed.action() + " " + allowed.record() + ": " + method);
                    });
        }
    }

    @Test
    void entities_stay_inside_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBeInterfaces()
                .andShould()
                .beAssignableTo(Object.class)
                .check(PRODUCT);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fish.payara..")
                .check(PRODUCT);
    }
}
