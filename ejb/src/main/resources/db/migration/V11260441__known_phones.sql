-- A phone that its owner made known: it keeps a secret, we keep a hash of it.
CREATE TABLE kith.known_phone (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name varchar(120) NOT NULL,
    made_at datetime NOT NULL,
    last_used_at datetime NOT NULL,
    revoked_at datetime,
    UNIQUE KEY known_phone_token (token_hash),
    KEY known_phone_account (account_id),
    CONSTRAINT known_phone_of FOREIGN KEY (account_id) REFERENCES kith.account (id)
);

-- A code sent to the owner of a known phone.
CREATE TABLE kith.sign_in_code (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phone_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    expires_at datetime NOT NULL,
    tries int NOT NULL,
    used_at datetime,
    KEY sign_in_code_phone (phone_id, made_at),
    CONSTRAINT sign_in_code_of FOREIGN KEY (phone_id) REFERENCES kith.known_phone (id)
);

ALTER TABLE kith.sign_in_session
    ADD COLUMN phone_id char(36) CHARACTER SET ascii COLLATE ascii_bin;
