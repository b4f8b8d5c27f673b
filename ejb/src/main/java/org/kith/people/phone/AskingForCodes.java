package org.kith.people.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.KnownPhones;

/** A known phone asking for a code. Nobody acts yet, so the service itself sends it. */
@ApplicationScoped
public class AskingForCodes {
    @Inject
    private KnownPhones phones;

    @Inject
    private SendingCodes sending;

    /** Sends a code to the phone's owner. Whether there was one to send is not told. */
    public void ask(String secret) {
        phones.newCode(secret)
                .ifPresent(
                        made -> CurrentActor.run(Actor.jobOf(made.owner().partnershipId()), () -> sending.send(made)));
    }
}
