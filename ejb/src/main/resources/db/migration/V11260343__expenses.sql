-- What a volunteer spent on a visit or drove for it, and what the partner decided about it. Never deleted.
CREATE TABLE kith.expense_claim (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    journey_day date NOT NULL,
    tax_year int AS (YEAR(journey_day) - IF(MONTH(journey_day) * 100 + DAYOFMONTH(journey_day) < 406, 1, 0)) STORED,
    miles decimal(6,1),
    passengers int NOT NULL DEFAULT 0,
    amount_pence int NOT NULL,
    words varchar(200),
    claimed_at datetime NOT NULL,
    claimed_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawn_at datetime,
    decided_at datetime,
    decided_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    approved boolean,
    miles_before decimal(8,1),
    answer varchar(300),
    tops_up_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    export_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    exported_at datetime,
    UNIQUE KEY expense_claim_and_owner (id, owner_partner_id),
    UNIQUE KEY expense_topped_up_once (tops_up_id),
    KEY expense_open (owner_partner_id, decided_at, claimed_at),
    KEY expense_export (owner_partner_id, export_id),
    KEY expense_volunteer (volunteer_id, journey_day),
    CHECK (kind IN ('CAR', 'MOTORCYCLE', 'BICYCLE', 'FARE', 'OTHER', 'TOP_UP')),
    CHECK (passengers BETWEEN 0 AND 4),
    CHECK (amount_pence > 0),
    CONSTRAINT expense_of_volunteer FOREIGN KEY (volunteer_id, owner_partner_id)
        REFERENCES kith.volunteer (id, owner_partner_id),
    CONSTRAINT expense_of_visit FOREIGN KEY (visit_id, owner_partner_id) REFERENCES kith.visit (id, owner_partner_id)
);

-- The picture of a receipt. Its id is the claim's.
CREATE TABLE kith.expense_receipt (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    picture mediumblob NOT NULL,
    kept_at datetime NOT NULL,
    CONSTRAINT expense_receipt_of FOREIGN KEY (id, owner_partner_id)
        REFERENCES kith.expense_claim (id, owner_partner_id)
);
