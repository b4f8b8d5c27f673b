-- Base tables. Only the owner account has rights here; everyone else goes through the scoped views (R__*).
-- A child names its parent together with the owning partner, so it can only hang on a parent of the same partner.
-- Ids are made by the client, so a repeated write meets its own primary key. Moments are UTC, whole seconds.

-- partnership ---------------------------------------------------------------------------------------------------
CREATE TABLE kith.partnership (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    name varchar(120) NOT NULL,
    city varchar(80) NOT NULL,
    phone varchar(40),
    created_at datetime NOT NULL
);

-- Dated, never edited in place: the row with the latest valid_from on or before a day rules that day.
CREATE TABLE kith.partnership_setting (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from date NOT NULL,
    min_age int NOT NULL DEFAULT 55,
    acknowledge_working_days int NOT NULL DEFAULT 5,
    decide_working_days int NOT NULL DEFAULT 20,
    keep_in_touch_weeks int NOT NULL DEFAULT 4,
    small_number_threshold int NOT NULL DEFAULT 5,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY partnership_setting_day (partnership_id, valid_from),
    CHECK (small_number_threshold BETWEEN 3 AND 10)
);

CREATE TABLE kith.partner (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name varchar(120) NOT NULL,
    short_name varchar(30) NOT NULL,
    phone varchar(40),
    email varchar(160),
    joined_on date NOT NULL,
    left_on date,
    takes_referrals boolean NOT NULL DEFAULT TRUE,
    about varchar(1000),
    UNIQUE KEY partner_name (partnership_id, name),
    CONSTRAINT partner_of FOREIGN KEY (partnership_id) REFERENCES kith.partnership (id)
);

-- Which partner looks after which outward postcode, for choosing a partner for a new referral.
CREATE TABLE kith.partner_area (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outward_code varchar(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY partner_area_once (partner_id, outward_code),
    CONSTRAINT partner_area_of FOREIGN KEY (partner_id) REFERENCES kith.partner (id)
);

-- access --------------------------------------------------------------------------------------------------------
-- audience says who administers the account: PARTNERSHIP and MANAGER by a partnership administrator, the rest by the partner.
CREATE TABLE kith.account (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    username varchar(160) NOT NULL,
    name varchar(120) NOT NULL,
    audience varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    home_partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    home_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    created_at datetime NOT NULL,
    disabled_at datetime,
    UNIQUE KEY account_username (username),
    KEY account_home (home_partner_id),
    CHECK (audience IN ('INSTALLATION', 'PARTNERSHIP', 'MANAGER', 'STAFF', 'VOLUNTEER', 'PERSON', 'REFERRER'))
);

CREATE TABLE kith.account_role (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    valid_from date NOT NULL,
    valid_until date,
    granted_at datetime NOT NULL,
    granted_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    KEY account_role_account (account_id),
    KEY account_role_partner (partner_id, role),
    KEY account_role_volunteer (volunteer_id),
    KEY account_role_person (person_id),
    CONSTRAINT account_role_of FOREIGN KEY (account_id) REFERENCES kith.account (id)
);

CREATE TABLE kith.credential (
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    password_hash varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failed_count int NOT NULL DEFAULT 0,
    wait_until datetime,
    totp_secret varbinary(64),
    totp_last_step bigint,
    changed_at datetime NOT NULL,
    CONSTRAINT credential_of FOREIGN KEY (account_id) REFERENCES kith.account (id)
);

CREATE TABLE kith.sign_in_session (
    secret_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at datetime NOT NULL,
    last_seen_at datetime NOT NULL,
    second_factor_at datetime,
    ended_at datetime,
    KEY sign_in_session_account (account_id),
    CONSTRAINT sign_in_session_of FOREIGN KEY (account_id) REFERENCES kith.account (id)
);

-- account_id is null for the one-time set-up link of an empty installation.
CREATE TABLE kith.invitation (
    token_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    made_at datetime NOT NULL,
    expires_at datetime NOT NULL,
    used_at datetime
);

-- What somebody was typing, kept across sign-out and a lost connection.
CREATE TABLE kith.draft (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body text NOT NULL,
    saved_at datetime NOT NULL,
    UNIQUE KEY draft_of (account_id, form)
);

-- people --------------------------------------------------------------------------------------------------------
CREATE TABLE kith.person (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_name varchar(80) NOT NULL,
    family_name varchar(80) NOT NULL,
    preferred_name varchar(80),
    nickname varchar(80),
    date_of_birth date,
    gender varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    languages varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'en',
    phone varchar(40),
    mobile varchar(40),
    phone_digits varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    email varchar(160),
    address_line1 varchar(120),
    address_line2 varchar(120),
    town varchar(80),
    postcode varchar(8) CHARACTER SET ascii COLLATE ascii_bin,
    outward_code varchar(4) CHARACTER SET ascii COLLATE ascii_bin,
    access_notes varchar(1000),
    communication varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PHONE',
    large_print boolean NOT NULL DEFAULT FALSE,
    communication_notes varchar(500),
    interests varchar(1000) NOT NULL DEFAULT '',
    brings varchar(2000),
    deal_breakers varchar(1000),
    search_text varchar(500) NOT NULL DEFAULT '',
    registered_at datetime NOT NULL,
    registered_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    closed_on date,
    closed_reason varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY person_and_owner (id, owner_partner_id),
    UNIQUE KEY person_reference (partnership_id, reference),
    KEY person_list (owner_partner_id, closed_on, family_name, given_name),
    KEY person_phone (owner_partner_id, phone_digits),
    CONSTRAINT person_owner FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id)
);

-- Health and vulnerability: a data group of its own, read with a purpose.
CREATE TABLE kith.person_support (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    health_notes varchar(2000),
    home_risks varchar(2000),
    helps_on_a_visit varchar(1000),
    emergency_contact varchar(300),
    barriers varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    CONSTRAINT person_support_of FOREIGN KEY (id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id)
);

CREATE TABLE kith.carer (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name varchar(120) NOT NULL,
    relationship varchar(60) NOT NULL,
    phone varchar(40),
    email varchar(160),
    may_act boolean NOT NULL DEFAULT FALSE,
    permission_note varchar(500),
    ended_on date,
    KEY carer_person (person_id),
    CONSTRAINT carer_of FOREIGN KEY (person_id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id)
);

-- Everything that happened around a person, volunteer, referral or match, in words for the timeline.
CREATE TABLE kith.timeline_event (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at datetime NOT NULL,
    actor_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    actor_name varchar(120) NOT NULL,
    detail varchar(2000),
    KEY timeline_event_subject (subject_id, happened_at)
);

-- referrals -----------------------------------------------------------------------------------------------------
CREATE TABLE kith.referral (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_at datetime NOT NULL,
    received_via varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    referrer_kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    referrer_name varchar(120),
    referrer_organisation varchar(160),
    referrer_phone varchar(40),
    referrer_email varchar(160),
    referrer_relationship varchar(60),
    referrer_account_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    given_name varchar(80) NOT NULL,
    family_name varchar(80) NOT NULL,
    preferred_name varchar(80),
    date_of_birth date,
    phone varchar(40),
    email varchar(160),
    address_line1 varchar(120),
    address_line2 varchar(120),
    town varchar(80),
    postcode varchar(8) CHARACTER SET ascii COLLATE ascii_bin,
    outward_code varchar(4) CHARACTER SET ascii COLLATE ascii_bin,
    reason varchar(4000) NOT NULL,
    interests_text varchar(2000),
    access_needs varchar(2000),
    mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOME',
    best_contact varchar(500),
    agreed_how varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agreed_on date,
    priority_band int NOT NULL DEFAULT 3,
    band_reason varchar(500),
    acknowledge_by date NOT NULL,
    decide_by date NOT NULL,
    acknowledged_at datetime,
    acknowledged_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    held_at datetime,
    held_until date,
    hold_reason varchar(500),
    decided_at datetime,
    decided_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    decision varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    decline_reason varchar(40) CHARACTER SET ascii COLLATE ascii_bin,
    decision_note varchar(1000),
    signpost varchar(500),
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    transferred_from varchar(120),
    transfer_reason varchar(500),
    transferred_at datetime,
    UNIQUE KEY referral_reference (partnership_id, reference),
    KEY referral_inbox (owner_partner_id, decided_at, received_at),
    KEY referral_unallocated (partnership_id, owner_partner_id),
    KEY referral_person (person_id),
    KEY referral_referrer (referrer_account_id),
    CHECK (priority_band BETWEEN 1 AND 4)
);

CREATE TABLE kith.waiting_entry (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    referral_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    waiting_since date NOT NULL,
    closed_on date,
    closed_reason varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOME',
    priority_band int NOT NULL DEFAULT 3,
    band_reason varchar(500),
    wants varchar(2000),
    wants_gender varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    availability int NOT NULL DEFAULT 0,
    last_contact_on date,
    interim_telephone boolean NOT NULL DEFAULT FALSE,
    KEY waiting_entry_list (owner_partner_id, closed_on, priority_band, waiting_since),
    KEY waiting_entry_person (person_id),
    CHECK (priority_band BETWEEN 1 AND 4),
    CONSTRAINT waiting_entry_of FOREIGN KEY (person_id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id)
);

-- volunteering --------------------------------------------------------------------------------------------------
CREATE TABLE kith.volunteer (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_name varchar(80) NOT NULL,
    family_name varchar(80) NOT NULL,
    preferred_name varchar(80),
    date_of_birth date,
    gender varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    languages varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'en',
    phone varchar(40),
    phone_digits varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    email varchar(160),
    address_line1 varchar(120),
    address_line2 varchar(120),
    town varchar(80),
    postcode varchar(8) CHARACTER SET ascii COLLATE ascii_bin,
    outward_code varchar(4) CHARACTER SET ascii COLLATE ascii_bin,
    interests varchar(1000) NOT NULL DEFAULT '',
    about varchar(2000),
    copes_with varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    availability int NOT NULL DEFAULT 0,
    modes varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOME',
    travel_miles decimal(4, 1) NOT NULL DEFAULT 3.0,
    travels_by varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    wants_gender varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    capacity int NOT NULL DEFAULT 1,
    search_text varchar(500) NOT NULL DEFAULT '',
    applied_on date NOT NULL,
    approved_on date,
    approved_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    left_on date,
    left_reason varchar(200),
    UNIQUE KEY volunteer_and_owner (id, owner_partner_id),
    UNIQUE KEY volunteer_reference (partnership_id, reference),
    KEY volunteer_list (owner_partner_id, left_on, family_name, given_name),
    CHECK (capacity BETWEEN 1 AND 3),
    CONSTRAINT volunteer_owner FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id)
);

-- A dated, verified requirement. Never the content of a disclosure: number, dates and who saw it.
CREATE TABLE kith.volunteer_check (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dated_on date NOT NULL,
    expires_on date,
    number varchar(60),
    pvg_joined_on date,
    verified_at datetime NOT NULL,
    verified_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    verified_by_name varchar(120) NOT NULL,
    exempt boolean NOT NULL DEFAULT FALSE,
    note varchar(500),
    withdrawn_on date,
    KEY volunteer_check_of (volunteer_id, kind, dated_on),
    KEY volunteer_check_expiring (owner_partner_id, expires_on),
    CHECK (kind IN ('PVG', 'REFERENCE', 'TRAINING', 'INDUCTION', 'ROLE_AGREEMENT')),
    CONSTRAINT volunteer_check_volunteer FOREIGN KEY (volunteer_id, owner_partner_id)
        REFERENCES kith.volunteer (id, owner_partner_id)
);

CREATE TABLE kith.volunteer_pause (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day date NOT NULL,
    until_day date,
    reason varchar(500),
    KEY volunteer_pause_of (volunteer_id, from_day),
    CONSTRAINT volunteer_pause_volunteer FOREIGN KEY (volunteer_id, owner_partner_id)
        REFERENCES kith.volunteer (id, owner_partner_id)
);

-- matching ------------------------------------------------------------------------------------------------------
-- place is the volunteer's free place this match takes (1 to capacity). While the match is open the unique key makes
-- it impossible that two coordinators give the same place twice, whatever the code does.
CREATE TABLE kith.befriending_match (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    waiting_entry_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOME',
    place int NOT NULL,
    proposed_at datetime NOT NULL,
    proposed_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    score int,
    reasons varchar(4000),
    person_answer varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    person_answered_at datetime,
    person_reason varchar(500),
    volunteer_answer varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    volunteer_answered_at datetime,
    volunteer_reason varchar(500),
    introduced_on date,
    introduced_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    agreement_note varchar(1000),
    ended_on date,
    ended_at datetime,
    ended_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    end_reason varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    end_note varchar(1000),
    open_place int GENERATED ALWAYS AS (CASE WHEN ended_on IS NULL THEN place END) STORED,
    is_open int GENERATED ALWAYS AS (CASE WHEN ended_on IS NULL THEN 1 END) STORED,
    UNIQUE KEY befriending_match_and_owner (id, owner_partner_id),
    UNIQUE KEY match_place_once (volunteer_id, open_place),
    UNIQUE KEY match_pair_once (person_id, volunteer_id, is_open),
    KEY match_list (owner_partner_id, ended_on, proposed_at),
    KEY match_person (person_id),
    KEY match_waiting (waiting_entry_id),
    CHECK (place BETWEEN 1 AND 3),
    CONSTRAINT match_person_is FOREIGN KEY (person_id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id),
    CONSTRAINT match_volunteer_is FOREIGN KEY (volunteer_id) REFERENCES kith.volunteer (id)
);

CREATE TABLE kith.match_pause (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day date NOT NULL,
    until_day date,
    reason varchar(500),
    KEY match_pause_of (match_id, from_day),
    CONSTRAINT match_pause_match FOREIGN KEY (match_id, owner_partner_id)
        REFERENCES kith.befriending_match (id, owner_partner_id)
);

-- Never propose these two to each other, and why.
CREATE TABLE kith.exclusion (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason varchar(500) NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    lifted_at datetime,
    KEY exclusion_person (person_id)
);

-- visits --------------------------------------------------------------------------------------------------------
CREATE TABLE kith.visit_plan (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    weekday int NOT NULL,
    starts_at time NOT NULL,
    minutes int NOT NULL DEFAULT 60,
    from_day date NOT NULL,
    until_day date,
    KEY visit_plan_match (match_id),
    CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT visit_plan_of FOREIGN KEY (match_id, owner_partner_id)
        REFERENCES kith.befriending_match (id, owner_partner_id)
);

-- outcome null: only planned, so assumed once its day has passed. Day and time are as on a clock in the city.
CREATE TABLE kith.visit (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plan_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    visit_day date NOT NULL,
    starts_at time NOT NULL,
    planned_minutes int,
    mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOME',
    outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    missed_reason varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    minutes int,
    how_it_went int,
    reported_at datetime,
    reported_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    reported_via varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    report_key char(36) CHARACTER SET ascii COLLATE ascii_bin,
    cancelled_at datetime,
    UNIQUE KEY visit_and_owner (id, owner_partner_id),
    UNIQUE KEY visit_once (match_id, visit_day, starts_at),
    UNIQUE KEY visit_report_once (report_key),
    KEY visit_list (owner_partner_id, visit_day),
    KEY visit_overdue (owner_partner_id, outcome, visit_day),
    CHECK (outcome IN ('HAPPENED', 'DID_NOT_HAPPEN')),
    CHECK (minutes BETWEEN 1 AND 720),
    CONSTRAINT visit_of FOREIGN KEY (match_id, owner_partner_id)
        REFERENCES kith.befriending_match (id, owner_partner_id)
);

CREATE TABLE kith.visit_note (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    written_at datetime NOT NULL,
    note text NOT NULL,
    KEY visit_note_visit (visit_id),
    CONSTRAINT visit_note_of FOREIGN KEY (visit_id, owner_partner_id)
        REFERENCES kith.visit (id, owner_partner_id)
);

-- What a volunteer (or person) wants the coordinator to know. A worry about safety is a concern instead.
CREATE TABLE kith.message (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    from_account_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    from_name varchar(120) NOT NULL,
    words text NOT NULL,
    sent_at datetime NOT NULL,
    done_at datetime,
    done_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    done_note varchar(500),
    KEY message_open (owner_partner_id, done_at)
);

-- safeguarding --------------------------------------------------------------------------------------------------
CREATE TABLE kith.concern (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    raised_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    raised_by_name varchar(120) NOT NULL,
    raised_at datetime NOT NULL,
    words text NOT NULL,
    answer_by datetime NOT NULL,
    received_at datetime,
    received_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    closed_at datetime,
    closed_note varchar(2000),
    KEY concern_open (owner_partner_id, closed_at)
);

-- outcomes ------------------------------------------------------------------------------------------------------
CREATE TABLE kith.administration (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    instrument varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    instrument_version int NOT NULL,
    time_point varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_on date NOT NULL,
    mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at datetime NOT NULL,
    recorded_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    replaced_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    replaced_at datetime,
    is_current int GENERATED ALWAYS AS (CASE WHEN replaced_at IS NULL THEN 1 END) STORED,
    UNIQUE KEY administration_and_owner (id, owner_partner_id),
    UNIQUE KEY administration_once (person_id, instrument, time_point, is_current),
    KEY administration_list (owner_partner_id, given_on),
    CONSTRAINT administration_of FOREIGN KEY (person_id, owner_partner_id)
        REFERENCES kith.person (id, owner_partner_id)
);

CREATE TABLE kith.score (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    administration_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scale varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value decimal(6, 2),
    band varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY score_once (administration_id, scale),
    CONSTRAINT score_of FOREIGN KEY (administration_id, owner_partner_id)
        REFERENCES kith.administration (id, owner_partner_id)
);

-- reporting -----------------------------------------------------------------------------------------------------
-- A frozen set of disclosure-controlled tables. shown holds what may be seen: a number or the mark *.
-- `release` is a reserved word, so the tables say board_release.
CREATE TABLE kith.board_release (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cut_off date NOT NULL,
    threshold int NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    KEY board_release_latest (partnership_id, made_at)
);

CREATE TABLE kith.board_release_cell (
    release_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    table_code varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_number_in_table int NOT NULL,
    column_number_in_table int NOT NULL,
    row_label varchar(120) NOT NULL,
    column_label varchar(120) NOT NULL,
    shown varchar(30) NOT NULL,
    PRIMARY KEY (release_id, table_code, row_number_in_table, column_number_in_table),
    CONSTRAINT board_release_cell_of FOREIGN KEY (release_id) REFERENCES kith.board_release (id)
);

-- imports -------------------------------------------------------------------------------------------------------
CREATE TABLE kith.import_run (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name varchar(200) NOT NULL,
    file_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_count int NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY import_run_once (owner_partner_id, kind, file_hash)
);

-- audit ---------------------------------------------------------------------------------------------------------
CREATE TABLE kith_audit.event (
    seq bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at datetime NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    role varchar(40) CHARACTER SET ascii COLLATE ascii_bin,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    action varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_id varchar(40) CHARACTER SET ascii COLLATE ascii_bin,
    KEY audit_record (record_id, seq),
    KEY audit_partner (partner_id, seq),
    KEY audit_partnership (partnership_id, seq),
    KEY audit_account (account_id, seq)
);
