package org.kith.web.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.partnership.CitySummary;
import org.kith.partnership.Directory;
import org.kith.referrals.NewReferral;
import org.kith.referrals.Receipt;
import org.kith.referrals.Receiving;

/** The public form's way to the service: as anybody at one city, whoever else is signed in at this browser. */
@ApplicationScoped
public class PublicIntake {
    @Inject
    private Receiving receiving;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    List<CitySummary> cities() {
        return as(new Actor(null, "public form", Role.PUBLIC, null, null, null, null), directory::cities);
    }

    OptionalInt presentWaitInWeeks(UUID city) {
        return as(Actor.anyoneAt(city), receiving::presentWaitInWeeks);
    }

    int minAge(UUID city) {
        return as(Actor.anyoneAt(city), () -> directory.settingsOn(today()).minAge());
    }

    boolean isTooYoung(UUID city, LocalDate born) {
        return Period.between(born, today()).getYears() < minAge(city);
    }

    Receipt send(UUID city, UUID id, NewReferral said) {
        return as(Actor.anyoneAt(city), () -> receiving.receive(id, said));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        var result = new AtomicReference<@Nullable T>();
        CurrentActor.run(actor, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
