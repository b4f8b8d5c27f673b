-- The three points of an adult at risk (Adult Support and Protection (Scotland) Act 2007, section 3), whether the person was
-- told, and what became of it. Not sure counts as a reason to look, never as a no.
ALTER TABLE kith.concern
    ADD COLUMN unprotected varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UNSURE',
    ADD COLUMN at_risk varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UNSURE',
    ADD COLUMN more_vulnerable varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UNSURE',
    ADD COLUMN person_told varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UNSURE',
    ADD COLUMN outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN council_told_on date,
    ADD COLUMN council_reference varchar(60),
    ADD CONSTRAINT concern_unprotected CHECK (unprotected IN ('YES', 'NO', 'UNSURE')),
    ADD CONSTRAINT concern_at_risk CHECK (at_risk IN ('YES', 'NO', 'UNSURE')),
    ADD CONSTRAINT concern_more_vulnerable CHECK (more_vulnerable IN ('YES', 'NO', 'UNSURE')),
    ADD CONSTRAINT concern_person_told CHECK (person_told IN ('YES', 'NO', 'UNSURE')),
    ADD CONSTRAINT concern_outcome CHECK (outcome IN ('COUNCIL_TOLD', 'POLICE_TOLD', 'HELP_ARRANGED', 'KEPT_IN_VIEW',
        'NO_HARM_FOUND', 'HANDED_OVER'));

-- A concern told to the safeguarding lead of another partner: a record of its own, in the words of the lead who gives it. The
-- concern itself stays where it was raised; whoever takes it up makes one of their own.
CREATE TABLE kith.concern_handover (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    concern_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_by_name varchar(120) NOT NULL,
    given_at datetime NOT NULL,
    person_name varchar(160) NOT NULL,
    person_phone varchar(40),
    words text NOT NULL,
    answer_by datetime NOT NULL,
    acknowledged_at datetime,
    acknowledged_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    acknowledged_by_name varchar(120),
    KEY concern_handover_given (owner_partner_id, concern_id),
    KEY concern_handover_received (to_partner_id, acknowledged_at),
    CONSTRAINT concern_handover_from FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id),
    CONSTRAINT concern_handover_to FOREIGN KEY (to_partner_id) REFERENCES kith.partner (id)
);

-- What the service tells a partner's own staff stands apart from what the partner tells people outside: a concern is in no list.
ALTER TABLE kith.notice ADD COLUMN for_staff boolean NOT NULL DEFAULT FALSE;
ALTER TABLE kith.notice DROP CONSTRAINT notice_channel;
ALTER TABLE kith.notice ADD CONSTRAINT notice_channel CHECK (channel IN ('EMAIL', 'TEXT', 'LETTER', 'TELEPHONE'));
