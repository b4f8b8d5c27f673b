-- A token of a program: a sign-in that lives in the shadow of another one and is worth no more than it.
ALTER TABLE kith.sign_in_session
    ADD COLUMN parent_hash char(64) CHARACTER SET ascii COLLATE ascii_bin,
    ADD KEY sign_in_session_parent (parent_hash);
