-- Who sees which rows of the partnership slice. R__10_context.sql says who acts.

-- Names and telephone numbers of partnerships are public.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.public_partnership AS
SELECT id, name, city, phone FROM kith.partnership;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.partnership AS
SELECT * FROM kith.partnership WHERE id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.partner AS
SELECT * FROM kith.partner WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.partner_area AS
SELECT * FROM kith.partner_area WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

-- All columns; a change of the table has to touch this file.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.partnership_setting AS
SELECT * FROM kith.partnership_setting WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

-- The same tables where they may be changed: by the partnership's administrator, and a partner's own row by its manager.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_partnership AS
SELECT * FROM kith.partnership WHERE id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_partner AS
SELECT * FROM kith.partner
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
   OR id = (SELECT partner_id FROM kith_ctx.manager)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_partner_area AS
SELECT * FROM kith.partner_area
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_partnership_setting AS
SELECT * FROM kith.partnership_setting
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;
