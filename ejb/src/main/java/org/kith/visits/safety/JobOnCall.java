package org.kith.visits.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody on call, as the service tells them; read only. */
@Entity
@Table(name = "job_on_call")
class JobOnCall extends OnCallRecord {
    protected JobOnCall() {}
}
