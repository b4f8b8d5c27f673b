package org.kith.reporting;

import static org.kith.access.Action.EXPORT;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.EXTRACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** An evaluator's extract, as long as a grant holds. Each one is audited. */
@Stateless
public class ExtractingData {
    @Inject
    private Aggregates aggregates;

    @Inject
    private ReleaseStore store;

    /** What the evaluator may have today. */
    public record Offer(UUID grant, String purpose, LocalDate untilOn, int partners, long optedOut) {}

    /**
     * A zip file and the hash by which it is known again.
     *
     * @param hash SHA-256 of the file
     */
    public record Made(String name, byte[] file, String hash) {}

    /** Nothing when no grant holds. */
    @Allowed(record = EXTRACT, action = READ)
    public Optional<Offer> offer() {
        var data = aggregates.extractable();
        return data.grant()
                .map(grant -> new Offer(
                        grant.id(),
                        grant.purpose(),
                        grant.untilOn(),
                        data.facts().partners().size(),
                        data.optedOut()));
    }

    /**
     * The facts of today beside one release.
     *
     * @throws NotFound when the grant does not hold, or there is no such release
     */
    @Allowed(record = EXTRACT, action = EXPORT)
    public Made make(UUID grantId, UUID releaseId) {
        var data = aggregates.extractable();
        if (data.grant().filter(grant -> grant.id().equals(grantId)).isEmpty()) {
            throw new NotFound();
        }
        var release = store.find(releaseId).orElseThrow(NotFound::new);
        var file = Extract.of(data, release);
        return new Made("kith-extract-" + release.cutOff() + ".zip", file, Extract.hash(file));
    }
}
