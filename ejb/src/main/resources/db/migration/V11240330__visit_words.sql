-- What somebody who was there said of a visit, as it reached us: once for each id that the phone made. It stands at once, or
-- it waits for a coordinator because it does not fit what stands; what stands is never written over by it.
CREATE TABLE kith.visit_word (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    said_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    said_via varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    missed_reason varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    minutes int,
    how_it_went int,
    note text,
    told_at datetime NOT NULL,
    received_at datetime NOT NULL,
    kept_because varchar(60) CHARACTER SET ascii COLLATE ascii_bin,
    decided_at datetime,
    decided_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    accepted boolean,
    KEY visit_word_visit (visit_id, said_by),
    KEY visit_word_open (owner_partner_id, kept_because, decided_at),
    CHECK (outcome IN ('HAPPENED', 'DID_NOT_HAPPEN')),
    CHECK (minutes BETWEEN 1 AND 720),
    CHECK (how_it_went BETWEEN 1 AND 5),
    CONSTRAINT visit_word_of FOREIGN KEY (visit_id, owner_partner_id) REFERENCES kith.visit (id, owner_partner_id)
);
