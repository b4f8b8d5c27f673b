-- Who may look in an emergency, and every such look. See access.md 1, rule 8.

-- Days on which a coordinator of a partner can be reached for emergencies. Called off, never deleted.
CREATE TABLE kith.duty_day (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_name varchar(120) NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    called_off_at datetime,
    KEY duty_day_account (account_id, until_day),
    KEY duty_day_partner (owner_partner_id, until_day),
    CONSTRAINT duty_day_of FOREIGN KEY (account_id) REFERENCES kith.account (id),
    CONSTRAINT duty_day_days CHECK (until_day >= from_day)
);

-- One look at one person of another partner. owner_partner_id is the person's partner, by_* is who looked.
CREATE TABLE kith.break_glass (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    by_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    by_account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    by_name varchar(120) NOT NULL,
    by_role varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason varchar(1000) NOT NULL,
    opened_at datetime NOT NULL,
    until_at datetime NOT NULL,
    ended_at datetime,
    reviewed_at datetime,
    reviewed_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    reviewed_by_name varchar(120),
    outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    review_words varchar(1000),
    KEY break_glass_by (by_account_id, until_at),
    KEY break_glass_person (person_id),
    KEY break_glass_owner (owner_partner_id, opened_at),
    KEY break_glass_review (partnership_id, reviewed_at, opened_at),
    CONSTRAINT break_glass_of FOREIGN KEY (person_id) REFERENCES kith.person (id),
    CONSTRAINT break_glass_elsewhere CHECK (by_partner_id <> owner_partner_id),
    CONSTRAINT break_glass_hour CHECK (until_at <= opened_at + INTERVAL 60 MINUTE),
    CONSTRAINT break_glass_outcome CHECK (outcome IN ('JUSTIFIED', 'NOT_JUSTIFIED')),
    CONSTRAINT break_glass_reviewed CHECK ((reviewed_at IS NULL) = (outcome IS NULL))
);
