-- What a partner receives is found from its few agreements: for each of them the shares that stand, without reading the shares.
ALTER TABLE kith.share DROP KEY share_received, ADD KEY share_received (to_partner_id, agreement_id, owner_partner_id, purpose,
    agreed, revoked_at, partnership_id, until_on, from_on, person_id);
