-- Somebody visits alone: when they went in, when they should be out, and who was told that they are not. No place is kept.
CREATE TABLE kith.safety_watch (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    visit_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    started_at datetime NOT NULL,
    due_at datetime NOT NULL,
    ended_at datetime,
    asked_at datetime,
    told_at datetime,
    on_call_step int NOT NULL DEFAULT 0,
    on_call_at datetime,
    distressed_at datetime,
    answered_at datetime,
    answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    answer varchar(500),
    UNIQUE KEY safety_watch_once (visit_id),
    KEY safety_watch_open (partnership_id, answered_at, ended_at),
    KEY safety_watch_list (owner_partner_id, started_at),
    CONSTRAINT safety_watch_of FOREIGN KEY (volunteer_id, owner_partner_id)
        REFERENCES kith.volunteer (id, owner_partner_id)
);

-- The quiet word of a volunteer: whoever hears or reads it knows that something is wrong. Its id is the volunteer's.
CREATE TABLE kith.safety_word (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    word varchar(40) NOT NULL,
    chosen_at datetime NOT NULL,
    CONSTRAINT safety_word_of FOREIGN KEY (id, owner_partner_id) REFERENCES kith.volunteer (id, owner_partner_id)
);

-- Who is told, one after the other, when no coordinator answers.
CREATE TABLE kith.on_call (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name varchar(120) NOT NULL,
    phone varchar(40) NOT NULL,
    email varchar(160),
    place_in_line int NOT NULL,
    added_at datetime NOT NULL,
    added_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    removed_at datetime,
    KEY on_call_line (owner_partner_id, removed_at, place_in_line),
    CONSTRAINT on_call_of FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id)
);
