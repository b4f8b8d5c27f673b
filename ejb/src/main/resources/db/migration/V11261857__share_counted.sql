-- Whom a partner receives is counted without reading the shares themselves.
ALTER TABLE kith.share DROP KEY share_received, ADD KEY share_received (to_partner_id, revoked_at, until_on, from_on, agreed,
    agreement_id, owner_partner_id, purpose, partnership_id, person_id);
