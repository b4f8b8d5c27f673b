-- A story in a person's words that others may read: who may, for how long and with which name is the person's own choice.
CREATE TABLE kith.case_story (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(150) NOT NULL,
    before_words varchar(2000) NOT NULL,
    after_words varchar(2000) NOT NULL,
    brought varchar(1000) NOT NULL,
    outcomes varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    written_at datetime NOT NULL,
    written_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved_at datetime,
    approved_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    taken_back_at datetime,
    UNIQUE KEY case_story_and_owner (id, owner_partner_id),
    KEY case_story_list (owner_partner_id, written_at),
    KEY case_story_of_person (person_id),
    CONSTRAINT case_story_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);

-- One yes for one use, until a day or until it is withdrawn. told_as is the name the person wants there; without it there is none.
CREATE TABLE kith.story_consent (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    story_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_for varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    told_as varchar(60),
    until_on date NOT NULL,
    given_at datetime NOT NULL,
    given_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawn_at datetime,
    withdrawn_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    is_open int GENERATED ALWAYS AS (CASE WHEN withdrawn_at IS NULL THEN 1 END) STORED,
    UNIQUE KEY story_consent_once (story_id, used_for, is_open),
    KEY story_consent_of_person (person_id),
    CONSTRAINT story_consent_use CHECK (used_for IN ('BOARD', 'FUNDER', 'WEBSITE', 'TRAINING')),
    CONSTRAINT story_consent_in FOREIGN KEY (story_id, owner_partner_id) REFERENCES kith.case_story (id, owner_partner_id),
    CONSTRAINT story_consent_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);
