package org.kith.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.kith.kernel.NotFound;

class ProblemTest {
    private static final int DUPLICATE_ENTRY = 1062;
    private static final int NO_PARENT_ROW = 1452;

    @Test
    void what_there_can_be_one_of_and_is_there_already_is_no_fault_of_the_service() {
        assertEquals(Problem.TAKEN, Problem.of(refused(DUPLICATE_ENTRY)));
        assertEquals(409, Problem.TAKEN.status());
    }

    @Test
    void whatever_else_a_table_refuses_is() {
        assertEquals(Problem.BROKEN, Problem.of(refused(NO_PARENT_ROW)));
    }

    @Test
    void what_is_known_of_the_cause_goes_first() {
        assertEquals(Problem.NOT_FOUND, Problem.of(new IllegalStateException(new NotFound())));
    }

    @Test
    void a_conflict_of_which_no_more_is_known_is_a_page_out_of_date() {
        assertEquals(Problem.EXPIRED, Problem.of(409));
    }

    private static RuntimeException refused(int code) {
        return new PersistenceException(new SQLIntegrityConstraintViolationException("refused", "23000", code));
    }
}
