-- Who sees which expenses. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.expense_claim AS
SELECT * FROM kith.expense_claim
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

-- Only the partner's manager decides, tops up and pays.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.decided_expense_claim AS
SELECT * FROM kith.expense_claim
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.manager)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.manager)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.expense_receipt AS
SELECT * FROM kith.expense_receipt
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

-- A volunteer's own claims: of ended matches too, because the money is still owed. They name nobody who was visited.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_expense_claim AS
SELECT * FROM kith.expense_claim
WHERE volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_expense_receipt AS
SELECT * FROM kith.expense_receipt
WHERE volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;

-- Miles by car that were approved in each tax year for whoever this volunteer is, at other partners too: the limit is theirs,
-- not the partner's. A sum alone, no journey of another partner.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.miles_driven AS
SELECT v.id, v.partnership_id, CONCAT(v.id, '/', c.tax_year) AS row_id, c.tax_year, SUM(c.miles) AS miles
FROM kith.volunteer v
JOIN kith.expense_claim c ON c.kind = 'CAR' AND c.approved = TRUE
 AND (c.volunteer_id = v.id
      OR c.volunteer_id IN (SELECT same.volunteer_id FROM kith.account_role mine
                            JOIN kith.account_role same ON same.account_id = mine.account_id
                            WHERE mine.volunteer_id = v.id))
WHERE v.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND v.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
GROUP BY v.id, v.partnership_id, c.tax_year;
