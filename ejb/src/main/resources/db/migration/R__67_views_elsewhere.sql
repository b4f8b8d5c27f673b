-- Who sees what happened to people elsewhere. R__10_context.sql says who acts.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.external_event AS
SELECT * FROM kith.external_event
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_external_event AS
SELECT * FROM kith.external_event
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
  AND struck_at IS NULL;

GRANT SELECT, INSERT ON kith_app.external_event TO 'kith_app'@'${host}';
GRANT UPDATE (version, struck_at, struck_by) ON kith_app.external_event TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_external_event TO 'kith_app'@'${host}';
