package org.kith.volunteering.passport;

import org.kith.people.notice.Addressee;
import org.kith.volunteering.Volunteer;

/** What is told when a passport ends before its day. The words stand in {@code notices.properties}. */
enum PassportNotice {
    TO_VOLUNTEER_PASSPORT_REVOKED,
    TO_GUEST_PASSPORT_ENDED,
    TO_MANAGER_PASSPORT_ENDED;

    static Addressee to(Volunteer volunteer) {
        var details = volunteer.details();
        return new Addressee(
                volunteer.name(),
                details.email(),
                details.phone(),
                Addressee.lines(details.addressLine1(), details.addressLine2(), details.town(), details.postcode()));
    }
}
