-- A talk with everybody of a match: after six weeks, then every half-year, and once when it has ended.
CREATE TABLE kith.review (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on date NOT NULL,
    done_at datetime,
    done_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    summary varchar(2000),
    called_off_at datetime,
    UNIQUE KEY review_of_match (id, owner_partner_id, match_id),
    UNIQUE KEY review_once (match_id, kind, due_on),
    KEY review_due (owner_partner_id, done_at, due_on),
    CONSTRAINT review_kind CHECK (kind IN ('SIX_WEEKS', 'SIX_MONTHS', 'ENDING')),
    CONSTRAINT review_of FOREIGN KEY (match_id, owner_partner_id) REFERENCES kith.befriending_match (id, owner_partner_id)
);

-- What the person, the volunteer or a carer said at a review, on a page of their own or told to a coordinator.
CREATE TABLE kith.review_answer (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    review_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    how_it_is int NOT NULL,
    goes_on varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words varchar(2000),
    answered_at datetime NOT NULL,
    answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    keyed boolean NOT NULL DEFAULT FALSE,
    UNIQUE KEY review_answer_once (review_id, party),
    CONSTRAINT review_answer_party CHECK (party IN ('PERSON', 'VOLUNTEER', 'CARER')),
    CONSTRAINT review_answer_how CHECK (how_it_is BETWEEN 1 AND 5),
    CONSTRAINT review_answer_goes_on CHECK (goes_on IN ('YES', 'NO', 'UNSURE')),
    CONSTRAINT review_answer_of FOREIGN KEY (review_id, owner_partner_id, match_id)
        REFERENCES kith.review (id, owner_partner_id, match_id)
);

-- What is still to do after an ending: telling, thanking, caring for whoever stays behind.
CREATE TABLE kith.ending_step (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on date NOT NULL,
    done_at datetime,
    done_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    note varchar(500),
    UNIQUE KEY ending_step_once (match_id, step),
    KEY ending_step_due (owner_partner_id, done_at, due_on),
    CONSTRAINT ending_step_step CHECK (step IN ('TELL_BOTH', 'FAREWELL', 'LAST_MEASURE', 'THINGS_RETURNED',
        'THANK_VOLUNTEER', 'WHAT_NEXT', 'RING_VOLUNTEER', 'CONDOLENCE', 'RING_VOLUNTEER_AGAIN', 'OFFER_SUPPORT')),
    CONSTRAINT ending_step_of FOREIGN KEY (match_id, owner_partner_id)
        REFERENCES kith.befriending_match (id, owner_partner_id)
);

-- Matches that go on get the review that comes next.
INSERT INTO kith.review (id, version, partnership_id, owner_partner_id, match_id, kind, due_on)
SELECT UUID(), 1, m.partnership_id, m.owner_partner_id, m.id,
       CASE WHEN DATE_ADD(m.introduced_on, INTERVAL 6 WEEK) > UTC_DATE() THEN 'SIX_WEEKS' ELSE 'SIX_MONTHS' END,
       CASE WHEN DATE_ADD(m.introduced_on, INTERVAL 6 WEEK) > UTC_DATE() THEN DATE_ADD(m.introduced_on, INTERVAL 6 WEEK)
            ELSE DATE_ADD(m.introduced_on, INTERVAL (FLOOR(TIMESTAMPDIFF(MONTH, m.introduced_on, UTC_DATE()) / 6) + 1) * 6
                          MONTH) END
FROM kith.befriending_match m
WHERE m.introduced_on IS NOT NULL AND m.ended_on IS NULL;
