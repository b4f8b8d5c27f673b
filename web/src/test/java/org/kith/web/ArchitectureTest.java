package org.kith.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.kith.web.access.Problem;

class ArchitectureTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kith.web");

    @Test
    void nothing_depends_on_the_server_product() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fish.payara..", "org.glassfish..")
                .check(WEB);
    }

    @Test
    void entities_never_reach_a_page() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(WEB);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(WEB);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("only the classification of what went wrong knows the database")
                .check(WEB.that(describe("not Problem", type -> !type.isEquivalentTo(Problem.class))));
    }

    @Test
    void beans_of_pages_are_called_page_or_form() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should(be(describe(
                        "called Page, Form, List, Choices or Me",
                        type -> type.getSimpleName().matches(".*(Page|Form|List|Choices)|Me"))))
                .check(WEB);
    }

    @Test
    void only_the_gate_and_signing_in_touch_the_session() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kith.web.access")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HttpSession.class)
                .check(WEB);
    }
}
