package org.kith.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.oracle.Report;
import org.kith.oracle.Staged;

/** Every use case, called inside the application as everybody: what comes back and what is written is what the oracle says. */
@ExtendWith(ArquillianExtension.class)
class FacadeOracleIT {
    @Test
    void everybody_is_given_and_may_write_what_is_theirs_and_nothing_else() throws Exception {
        try (var owner = owner()) {
            var silent = silenced();
            try (var staged = new Staged(owner, Long.getLong("kith.oracle.seed", 1L), "")) {
                drive(staged);
            } finally {
                silent.forEach(logger -> logger.setLevel(null));
            }
        }
    }

    // What use cases say to nonsense fills the log, and writing it takes longer than asking.
    private static List<Logger> silenced() {
        var all = Stream.of(
                        "jakarta.enterprise.ejb.container",
                        "org.eclipse.persistence",
                        "org.eclipse.persistence.session")
                .map(Logger::getLogger)
                .toList();
        all.forEach(logger -> logger.setLevel(Level.OFF));
        return all;
    }

    private static void drive(Staged staged) throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
        var useCases = Facades.deployed(CDI.current().getBeanManager());
        var driver = new FacadeDriver(staged, transaction, useCases, Long.getLong("kith.oracle.seed", 1L));
        driver.run(Integer.getInteger("kith.oracle.facade", 2_000));
        driver.faults().addAll(new EveryLetter(staged, driver, useCases).unwritten());
        System.out.println("letters read: " + staged.watching().lettersRead());
        var folder = System.getProperty("kith.oracle.folder", System.getProperty("java.io.tmpdir"));
        Report.ends(folder, "facade", driver.ends());
        var faults = driver.faults();
        var report = Report.cases(folder, "facade", driver.cases(), faults);
        var mutants = new WallMutants(staged, driver, useCases);
        mutants.run();
        var mutated = Report.mutants(folder, "facade-mutants", mutants.mutants(), mutants.survivors());
        assertEquals(List.of(), faults.stream().limit(20).toList(), report);
        assertEquals(List.of(), mutants.survivors(), mutated);
    }

    private static Connection owner() throws Exception {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("kith.db.owner.url", String.class).replaceAll("&queryInterceptors=[^&]*", ""),
                config.getValue("kith.db.owner.user", String.class),
                config.getValue("kith.db.owner.password", String.class));
    }
}
