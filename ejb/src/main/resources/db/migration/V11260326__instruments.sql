-- Instruments that a partnership entered: a new measure is a file. A row is never changed; what was wrong is withdrawn.
CREATE TABLE kith.instrument_definition (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    definition_version int NOT NULL,
    definition mediumtext NOT NULL,
    entered_at datetime NOT NULL,
    entered_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    withdrawn_at datetime,
    withdrawn_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY instrument_definition_once (partnership_id, code, definition_version),
    CONSTRAINT instrument_definition_of FOREIGN KEY (partnership_id) REFERENCES kith.partnership (id)
);

ALTER TABLE kith.administration
    ADD asked_by varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'STAFF';
ALTER TABLE kith.score MODIFY band varchar(60);

-- Questions sent to a person: a secret address for a few days, which asks and shows nothing else.
CREATE TABLE kith.measure_link (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    time_point varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    instruments varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    until_on date NOT NULL,
    answered_at datetime,
    revoked_at datetime,
    UNIQUE KEY measure_link_token (token_hash),
    KEY measure_link_person (person_id, made_at),
    CONSTRAINT measure_link_of FOREIGN KEY (person_id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id)
);
