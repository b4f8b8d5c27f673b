-- What a partner tells people outside: kept first, in the transaction of what it is about, and sent afterwards.
CREATE TABLE kith.notice (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_name varchar(200) NOT NULL,
    to_address varchar(500) NOT NULL,
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    made_at datetime NOT NULL,
    next_try_at datetime NOT NULL,
    tries int NOT NULL DEFAULT 0,
    done_at datetime,
    done_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    KEY notice_open (owner_partner_id, done_at, made_at),
    KEY notice_due (partnership_id, channel, done_at, next_try_at),
    CONSTRAINT notice_of FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id),
    CONSTRAINT notice_channel CHECK (channel IN ('EMAIL', 'LETTER', 'TELEPHONE'))
);
