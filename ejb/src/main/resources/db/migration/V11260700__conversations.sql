-- A conversation around a person and those who belong to them, and what each of them said in their own words.
CREATE TABLE kith.conversation (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_on date NOT NULL,
    place varchar(120),
    purpose varchar(500),
    participants varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open_to_person boolean NOT NULL DEFAULT FALSE,
    review_on date NOT NULL,
    copy_given_on date,
    recorded_at datetime NOT NULL,
    recorded_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY conversation_and_owner (id, owner_partner_id),
    KEY conversation_of_person (person_id, held_on),
    CONSTRAINT conversation_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);

-- About one of the six senses, or how somebody sees the whole. Nobody's words are merged with another's.
CREATE TABLE kith.voice (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conversation_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stakeholder varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words varchar(2000) NOT NULL,
    feels int,
    would_help varchar(1000),
    differs_from varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    written_at datetime NOT NULL,
    written_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY voice_once (conversation_id, stakeholder, about),
    KEY voice_of_person (person_id),
    CONSTRAINT voice_stakeholder CHECK (stakeholder IN ('OLDER_PERSON', 'FAMILY', 'VOLUNTEER', 'COORDINATOR', 'REFERRER')),
    CONSTRAINT voice_about CHECK (about IN ('SECURITY', 'BELONGING', 'CONTINUITY', 'PURPOSE', 'ACHIEVEMENT', 'SIGNIFICANCE',
        'WHOLE')),
    CONSTRAINT voice_feels CHECK (feels BETWEEN 1 AND 5),
    CONSTRAINT voice_differs CHECK (differs_from IN ('OLDER_PERSON', 'FAMILY', 'VOLUNTEER', 'COORDINATOR', 'REFERRER')),
    CONSTRAINT voice_in FOREIGN KEY (conversation_id, owner_partner_id) REFERENCES kith.conversation (id, owner_partner_id),
    CONSTRAINT voice_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);

-- What matters to a person, in their own words.
CREATE TABLE kith.personal_outcome (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    statement varchar(1000) NOT NULL,
    importance int NOT NULL,
    status varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WANTED',
    review_on date NOT NULL,
    wanted_at datetime NOT NULL,
    wanted_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY personal_outcome_and_owner (id, owner_partner_id),
    KEY personal_outcome_of_person (person_id),
    CONSTRAINT personal_outcome_importance CHECK (importance BETWEEN 1 AND 3),
    CONSTRAINT personal_outcome_status CHECK (status IN ('WANTED', 'WORKING', 'ACHIEVED', 'MAINTAINED', 'NO_LONGER_WANTED')),
    CONSTRAINT personal_outcome_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);

-- Who brings what towards it; the person first.
CREATE TABLE kith.outcome_part (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stakeholder varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    brings varchar(500) NOT NULL,
    does varchar(500),
    due_on date,
    done_on date,
    added_at datetime NOT NULL,
    KEY outcome_part_of_person (person_id),
    CONSTRAINT outcome_part_stakeholder CHECK (stakeholder IN ('OLDER_PERSON', 'FAMILY', 'VOLUNTEER', 'COORDINATOR', 'REFERRER')),
    CONSTRAINT outcome_part_in FOREIGN KEY (outcome_id, owner_partner_id)
        REFERENCES kith.personal_outcome (id, owner_partner_id),
    CONSTRAINT outcome_part_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);

-- How it stands when somebody comes back to it, in the person's own words.
CREATE TABLE kith.outcome_review (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words varchar(1000) NOT NULL,
    reviewed_on date NOT NULL,
    reviewed_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY outcome_review_of_person (person_id),
    CONSTRAINT outcome_review_status CHECK (status IN ('WANTED', 'WORKING', 'ACHIEVED', 'MAINTAINED', 'NO_LONGER_WANTED')),
    CONSTRAINT outcome_review_in FOREIGN KEY (outcome_id, owner_partner_id)
        REFERENCES kith.personal_outcome (id, owner_partner_id),
    CONSTRAINT outcome_review_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);
