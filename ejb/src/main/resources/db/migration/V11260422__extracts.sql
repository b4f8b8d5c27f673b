-- An evaluator gets data for a purpose and a time: granted by the administrator, approved by the board, and each partner
-- says whether its part goes along. The salt makes the pseudonyms of two grants different from each other.
CREATE TABLE kith.extract_grant (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evaluator_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evaluator_name varchar(120) NOT NULL,
    purpose varchar(500) NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    salt char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granted_at datetime NOT NULL,
    granted_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    approved_at datetime,
    approved_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ended_at datetime,
    CHECK (until_on >= from_on),
    KEY extract_grant_of (evaluator_id, until_on),
    CONSTRAINT extract_grant_in FOREIGN KEY (partnership_id) REFERENCES kith.partnership (id)
);

CREATE TABLE kith.extract_part (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    grant_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved_at datetime NOT NULL,
    approved_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ended_at datetime,
    UNIQUE KEY extract_part_once (grant_id, owner_partner_id),
    CONSTRAINT extract_part_of FOREIGN KEY (grant_id) REFERENCES kith.extract_grant (id)
);

-- A person who does not want to be in any extract. Nobody asks why.
CREATE TABLE kith.extract_opt_out (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opted_out_at datetime NOT NULL,
    withdrawn_at datetime,
    KEY extract_opt_out_of (person_id),
    CONSTRAINT extract_opt_out_person FOREIGN KEY (person_id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id)
);
