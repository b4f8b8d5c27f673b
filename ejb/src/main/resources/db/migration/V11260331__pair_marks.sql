-- What a coordinator decided about a pair for a time: a place kept for somebody, or somebody to be asked later. For good is kith.exclusion.
CREATE TABLE kith.pair_mark (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    waiting_entry_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    until_day date NOT NULL,
    reason varchar(500) NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    made_by_name varchar(120) NOT NULL,
    lifted_at datetime,
    lifted_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    KEY pair_mark_open (owner_partner_id, lifted_at, until_day),
    CONSTRAINT pair_mark_kind CHECK (kind IN ('HOLD', 'LATER')),
    CONSTRAINT pair_mark_person FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id),
    CONSTRAINT pair_mark_volunteer FOREIGN KEY (volunteer_id) REFERENCES kith.volunteer (id)
);
