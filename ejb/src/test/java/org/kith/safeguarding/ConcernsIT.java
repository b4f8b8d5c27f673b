package org.kith.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;

/** Only the safeguarding lead of the partner reads a concern; whoever raised it learns that it arrived. */
class ConcernsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final Actor hamish = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, Ids.next());
    private final Actor lead = new Actor(Ids.next(), "Morag", Role.SAFEGUARDING_LEAD, city, harbour, null, null);
    private final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    private final Actor elsewhere =
            new Actor(Ids.next(), "Angus", Role.SAFEGUARDING_LEAD, city, Ids.next(), null, null);

    @Test
    void a_concern_goes_to_the_lead_alone_and_the_raiser_sees_that_it_arrived() {
        var id = Ids.next();
        DATABASE.as(hamish, entities -> {
            entities.persist(new RaisedConcern(id, hamish, null, null, "Her money is gone", Instant.now()));
            return id;
        });
        assertNull(find(mhairi, id));
        assertNull(find(elsewhere, id));
        assertNull(find(hamish, id));
        assertNotNull(find(lead, id));
        assertNull(DATABASE.as(mhairi, entities -> entities.find(RaisedConcern.class, id)));
        DATABASE.as(lead, entities -> {
            var concern = entities.find(Concern.class, id);
            assertSame(
                    ConcernRule.CONCERN_WAS_RECEIVED,
                    assertThrows(RuleBroken.class, () -> concern.close(Instant.now(), "rang"))
                            .rule());
            concern.receive(lead.account(), Instant.now());
            return id;
        });
        assertTrue(DATABASE.<Boolean>as(
                hamish, entities -> entities.find(RaisedConcern.class, id).isReceived()));
        DATABASE.as(lead, entities -> {
            entities.find(Concern.class, id).close(Instant.now(), "Rang the council, reference 12.");
            return id;
        });
        assertEquals("Rang the council, reference 12.", find(lead, id).closedNote());
    }

    private static ConcernFacts find(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> {
            var concern = entities.find(Concern.class, id);
            return concern == null ? null : concern.facts();
        });
    }
}
