package org.kith.people.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An e-mail as the job that sends it takes it. */
@Entity
@Table(name = "job_notice")
class JobNotice extends NoticeRecord {
    protected JobNotice() {}
}
