-- What the scoped view of people asks of every row comes first, so that a page is read in its order and a count from the index.
ALTER TABLE kith.person
    ADD KEY person_scope (owner_partner_id, partnership_id, merged_into, closed_on, family_name, given_name);
