package org.kith.visits;

import static org.kith.access.Action.END;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.DRAFT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** Keeping what somebody was typing across sign-out and a lost connection. */
@Stateless
public class Drafting {
    /** Longer texts are cut; no form of ours takes more. */
    public static final int MOST_CHARACTERS = 16_000;

    private static final int LONGEST_FORM_NAME = 120;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Keeps this instead of what was kept before. The last one to type wins: there is one person behind an account. */
    @Allowed(record = DRAFT, action = UPDATE)
    public void keep(String form, String body) {
        var typed = body.length() > MOST_CHARACTERS ? body.substring(0, MOST_CHARACTERS) : body;
        find(form)
                .ifPresentOrElse(
                        draft -> draft.write(typed, clock.instant()),
                        () -> entities.persist(
                                new Draft(CurrentActor.get().account(), shortened(form), typed, clock.instant())));
    }

    @Allowed(record = DRAFT, action = READ)
    public Optional<DraftKept> kept(String form) {
        return find(form).map(Draft::kept);
    }

    /** It was sent, or is not wanted any more. */
    @Allowed(record = DRAFT, action = END)
    public void drop(String form) {
        find(form).ifPresent(entities::remove);
    }

    private Optional<Draft> find(String form) {
        return entities.createQuery("SELECT d FROM Draft d WHERE d.form = :form", Draft.class)
                .setParameter("form", shortened(form))
                .getResultStream()
                .findFirst();
    }

    private static String shortened(String form) {
        return form.length() > LONGEST_FORM_NAME ? form.substring(0, LONGEST_FORM_NAME) : form;
    }
}
