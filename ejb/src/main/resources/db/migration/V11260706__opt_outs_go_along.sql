-- Not to be in any extract is the person's choice and goes with the person to another partner. What the old partner keeps stays
-- out by the same choice (kith.not_in_extracts).
ALTER TABLE kith.extract_opt_out DROP FOREIGN KEY extract_opt_out_person;
ALTER TABLE kith.extract_opt_out ADD CONSTRAINT extract_opt_out_person FOREIGN KEY (person_id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;

ALTER TABLE kith.transfer ADD KEY transfer_taken (taken_id);

-- Choices that stayed with the old partner until now.
UPDATE kith.extract_opt_out o
JOIN kith.transfer t ON t.person_id = o.person_id AND t.owner_partner_id = o.owner_partner_id AND t.accepted
JOIN kith.person p ON p.id = t.taken_id
LEFT JOIN kith.extract_opt_out again ON again.person_id = p.id
SET o.person_id = p.id, o.owner_partner_id = p.owner_partner_id, o.version = o.version + 1
WHERE o.withdrawn_at IS NULL AND again.id IS NULL;
