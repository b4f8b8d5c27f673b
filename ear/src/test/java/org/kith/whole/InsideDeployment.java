package org.kith.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the tests inside the application: the built archive and all test classes, with the tables they read, but this package. */
@ArquillianSuiteDeployment
public final class InsideDeployment {
    private InsideDeployment() {}

    @Deployment
    public static WebArchive archive() {
        var archive = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(WholeSystem.home().resolve("web/target/ROOT.war").toFile())
                .as(WebArchive.class);
        openTheGate(archive);
        var classes = WholeSystem.work().resolve("test-classes");
        try (var files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")
                            || file.toString().endsWith(".csv"))
                    .filter(file -> !file.startsWith(classes.resolve("org/kith/whole")))
                    .forEach(file -> archive.addAsWebInfResource(
                            new FileAsset(file.toFile()), "classes/" + slashed(classes.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    /** Arquillian's own servlet is not among the application's paths; these tests ask for no page. */
    private static void openTheGate(WebArchive archive) {
        var path = ArchivePaths.create("WEB-INF/web.xml");
        try (var in = archive.get(path).getAsset().openStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var opened = text.replaceAll("(?s)<filter-mapping><filter-name>gate.*?</filter-mapping>", "");
            archive.delete(path);
            archive.add(new StringAsset(opened), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
