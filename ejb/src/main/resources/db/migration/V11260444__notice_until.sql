-- A reminder of a visit is worth nothing after it: from this moment on it is neither tried nor waited for.
ALTER TABLE kith.notice ADD COLUMN not_after datetime;
