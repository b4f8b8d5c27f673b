-- How it is with the visits, asked of the person in one question. The volunteer says it with every visit (visit.how_it_went).
CREATE TABLE kith.pulse (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    feels int NOT NULL,
    said_at datetime NOT NULL,
    said_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    keyed boolean NOT NULL DEFAULT FALSE,
    KEY pulse_of_match (match_id, said_at),
    CONSTRAINT pulse_feels CHECK (feels BETWEEN 1 AND 5),
    CONSTRAINT pulse_of FOREIGN KEY (match_id, owner_partner_id) REFERENCES kith.befriending_match (id, owner_partner_id)
);

-- A sign that a match may be in trouble, seen by the service and answered by a coordinator.
CREATE TABLE kith.early_warning (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since_day date NOT NULL,
    seen_at datetime NOT NULL,
    answered_at datetime,
    answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    answer varchar(1000),
    UNIQUE KEY early_warning_once (match_id, kind, since_day),
    KEY early_warning_open (owner_partner_id, answered_at, seen_at),
    CONSTRAINT early_warning_kind CHECK (kind IN ('TWO_MISSED', 'SHORTER', 'VOLUNTEER_UNHAPPY', 'PERSON_UNHAPPY')),
    CONSTRAINT early_warning_of FOREIGN KEY (match_id, owner_partner_id)
        REFERENCES kith.befriending_match (id, owner_partner_id)
);
