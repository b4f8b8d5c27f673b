-- Four sectors sign a report, and nobody signs for two of them. Who signed for a second one before this was forbidden keeps the
-- name beside it; whose account it was stands at the first one only.
UPDATE kith.report_signature s
JOIN kith.report_signature earlier ON earlier.report_id = s.report_id AND earlier.signed_by = s.signed_by
    AND (earlier.signed_at < s.signed_at OR (earlier.signed_at = s.signed_at AND earlier.id < s.id))
SET s.signed_by = NULL, s.version = s.version + 1;
ALTER TABLE kith.report_signature ADD UNIQUE KEY report_signature_each (report_id, signed_by);
