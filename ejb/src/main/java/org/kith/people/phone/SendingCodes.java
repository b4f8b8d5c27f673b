package org.kith.people.phone;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.NOTICE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kith.access.Allowed;
import org.kith.access.KnownPhones.NewCode;
import org.kith.people.notice.Addressee;
import org.kith.people.notice.Notices;

/** The service sending a code. It stands in no list that staff read. */
@Stateless
public class SendingCodes {
    private enum CodeNotice {
        SIGN_IN_CODE
    }

    @Inject
    private Notices notices;

    @Allowed(record = NOTICE, action = CREATE)
    public void send(NewCode made) {
        notices.tellInPrivate(
                made.owner(),
                new Addressee(made.name(), made.email(), made.phone(), null),
                made.id(),
                CodeNotice.SIGN_IN_CODE,
                made.name(),
                made.code());
    }
}
