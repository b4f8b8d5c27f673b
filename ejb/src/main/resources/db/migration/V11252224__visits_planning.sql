-- Plans that are not weekly, and visits that are not at home; one visit moved to another day; holidays of the person; visits of
-- several people at once.
ALTER TABLE kith.visit_plan
    ADD COLUMN rhythm varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WEEKLY' AFTER match_id,
    ADD COLUMN planned_mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD CONSTRAINT visit_plan_rhythm CHECK (rhythm IN ('WEEKLY', 'FORTNIGHTLY', 'FIRST_OF_MONTH', 'SECOND_OF_MONTH',
        'THIRD_OF_MONTH', 'FOURTH_OF_MONTH', 'LAST_OF_MONTH')),
    ADD CONSTRAINT visit_plan_mode CHECK (planned_mode IN ('HOME', 'TELEPHONE', 'OUTING', 'GROUP'));

-- A group visit: one time and place for several matches. Each of them has a visit of its own that names it.
CREATE TABLE kith.gathering (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name varchar(120) NOT NULL,
    place varchar(300) NOT NULL,
    visit_day date NOT NULL,
    starts_at time NOT NULL,
    minutes int NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    UNIQUE KEY gathering_and_owner (id, owner_partner_id),
    KEY gathering_list (owner_partner_id, visit_day),
    CONSTRAINT gathering_minutes CHECK (minutes BETWEEN 1 AND 720),
    CONSTRAINT gathering_of FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id)
);

ALTER TABLE kith.visit
    ADD COLUMN moved_from_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN gathering_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD UNIQUE KEY visit_moved_once (moved_from_id),
    ADD KEY visit_gathering (gathering_id, match_id),
    ADD CONSTRAINT visit_gathering_of FOREIGN KEY (gathering_id, owner_partner_id)
        REFERENCES kith.gathering (id, owner_partner_id);

-- Days on which a person is away or in hospital: none of their matches meets. Called off, never deleted.
CREATE TABLE kith.person_away (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    reason varchar(200),
    entered_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entered_at datetime NOT NULL,
    called_off_at datetime,
    KEY person_away_days (person_id, until_day),
    CONSTRAINT person_away_order CHECK (until_day >= from_day),
    CONSTRAINT person_away_of FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);

-- The address of a calendar of visits: whoever has it reads the visits of that account in that role, until it is revoked.
CREATE TABLE kith.calendar_feed (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    with_names boolean NOT NULL DEFAULT FALSE,
    made_at datetime NOT NULL,
    revoked_at datetime,
    last_read_at datetime,
    UNIQUE KEY calendar_feed_token (token_hash),
    KEY calendar_feed_account (account_id),
    CONSTRAINT calendar_feed_of FOREIGN KEY (account_id) REFERENCES kith.account (id),
    CONSTRAINT calendar_feed_role CHECK (role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD', 'VOLUNTEER'))
);
