-- Passports of volunteers: one partner's checks count with another, for a time, kind by kind, as the other one recognises them.
CREATE TABLE kith.passport (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    handle varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    places int NOT NULL DEFAULT 1,
    from_on date NOT NULL,
    until_on date NOT NULL,
    agreed_on date NOT NULL,
    issued_at datetime NOT NULL,
    issued_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    accepted_at datetime,
    accepted_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    guest_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    revoked_at datetime,
    revoked_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    revoked_why varchar(500),
    UNIQUE KEY passport_handle (handle),
    UNIQUE KEY passport_guest (guest_id),
    KEY passport_received (to_partner_id, revoked_at, until_on),
    KEY passport_given (owner_partner_id, volunteer_id),
    CONSTRAINT passport_volunteer FOREIGN KEY (volunteer_id, owner_partner_id)
        REFERENCES kith.volunteer (id, owner_partner_id),
    CONSTRAINT passport_to FOREIGN KEY (to_partner_id) REFERENCES kith.partner (id),
    CONSTRAINT passport_places CHECK (places BETWEEN 1 AND 3),
    CONSTRAINT passport_year CHECK (until_on >= from_on AND until_on <= from_on + INTERVAL 1 YEAR),
    CONSTRAINT passport_elsewhere CHECK (to_partner_id <> owner_partner_id)
);

-- The rule of the partner that accepts: from whom, which kind of check, from which day until which.
CREATE TABLE kith.recognition (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_on date NOT NULL,
    until_on date,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_at datetime,
    ended_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    is_open int GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN 1 END) STORED,
    UNIQUE KEY recognition_once (owner_partner_id, from_partner_id, kind, is_open),
    CONSTRAINT recognition_kind CHECK (kind IN ('PVG', 'REFERENCE', 'TRAINING', 'INDUCTION', 'ROLE_AGREEMENT')),
    CONSTRAINT recognition_from FOREIGN KEY (from_partner_id) REFERENCES kith.partner (id),
    CONSTRAINT recognition_days CHECK (until_on IS NULL OR until_on >= from_on),
    CONSTRAINT recognition_elsewhere CHECK (from_partner_id <> owner_partner_id)
);
