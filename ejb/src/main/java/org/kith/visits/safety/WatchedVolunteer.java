package org.kith.visits.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.notice.Addressee;

/** Whoever is out and the ways to them; read only. */
@Entity
@Table(name = "job_watched_volunteer")
class WatchedVolunteer {
    @Id
    private UUID id;

    @Column(name = "first_name")
    private String firstName;

    private @Nullable String email;
    private @Nullable String phone;

    protected WatchedVolunteer() {}

    String firstName() {
        return firstName;
    }

    Addressee addressee() {
        return new Addressee(firstName, email, phone, null);
    }
}
