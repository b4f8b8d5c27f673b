-- Who sees which rows of people. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person AS
SELECT * FROM kith.person
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person_support AS
SELECT * FROM kith.person_support
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.carer AS
SELECT * FROM kith.carer
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.timeline_event AS
SELECT * FROM kith.timeline_event
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The person (or a carer who may act) and what is held about them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_person AS
SELECT id, partnership_id, owner_partner_id, reference, given_name, family_name, preferred_name, nickname, date_of_birth,
       languages, phone, mobile, email, address_line1, address_line2, town, postcode, access_notes, communication,
       large_print, communication_notes, interests, brings, deal_breakers, registered_at
FROM kith.person WHERE id = (SELECT person_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_person_support AS
SELECT * FROM kith.person_support WHERE id = (SELECT person_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_carer AS
SELECT * FROM kith.carer WHERE person_id = (SELECT person_id FROM kith_ctx.own_person);

-- Who looked at the person's record, without what they did elsewhere. A name is shown because people ask "who was that?".
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_look AS
SELECT e.seq AS id, e.happened_at, e.action, e.record, e.role, a.name AS account_name, p.name AS partner_name
FROM kith_audit.event e
    LEFT JOIN kith.account a ON a.id = e.account_id
    LEFT JOIN kith.partner p ON p.id = e.partner_id
WHERE e.record_id = (SELECT person_id FROM kith_ctx.own_person) AND e.outcome = 'DONE';

-- Words for interests are no secret inside the partnership; its administrator writes them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.interest AS
SELECT * FROM kith.interest WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_interest AS
SELECT * FROM kith.interest WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;
