-- volunteering: what Disclosure Scotland told of a membership, that it was told of a role's end, and which roles are regulated.

CREATE TABLE kith.pvg_notice (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_on date NOT NULL,
    until_on date,
    noted_at datetime NOT NULL,
    noted_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    noted_by_name varchar(120) NOT NULL,
    KEY pvg_notice_of (volunteer_id, kind, from_on),
    KEY pvg_notice_owner (owner_partner_id, kind),
    CHECK (kind IN ('UNDER_CONSIDERATION', 'LISTED', 'LEAVER_TOLD')),
    CONSTRAINT pvg_notice_volunteer FOREIGN KEY (volunteer_id, owner_partner_id)
        REFERENCES kith.volunteer (id, owner_partner_id)
);

CREATE TABLE kith.role_assessment (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role_name varchar(120) NOT NULL,
    regulated boolean NOT NULL,
    paragraph varchar(500) NOT NULL,
    assessed_on date NOT NULL,
    assessed_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    assessed_by_name varchar(120) NOT NULL,
    KEY role_assessment_owner (owner_partner_id, role_name, assessed_on)
);
