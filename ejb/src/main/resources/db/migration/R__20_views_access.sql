-- Who sees which rows of accounts and sign-in. R__10_context.sql says who acts.

-- Sign-in works before anybody acts, through an account of its own that sees these tables and nothing else.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.account AS
SELECT id, username, name, disabled_at FROM kith.account;
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.credential AS SELECT * FROM kith.credential;
-- phone_id since V11260441, parent_hash since V11260442: a star is written out when the view is made.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.sign_in_session AS SELECT * FROM kith.sign_in_session;
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.invitation AS SELECT * FROM kith.invitation;
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.recovery_code AS SELECT * FROM kith.recovery_code;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.known_phone AS SELECT * FROM kith.known_phone;
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.sign_in_code AS SELECT * FROM kith.sign_in_code;
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.passkey AS SELECT * FROM kith.passkey;
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.passkey_challenge AS SELECT * FROM kith.passkey_challenge;

-- Where a code goes to: what we have of the volunteer or the person behind an account, else its sign-in name if it is an e-mail.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.code_address AS
SELECT r.account_id, r.role, r.partnership_id, r.partner_id, a.name, COALESCE(v.phone, p.mobile) AS phone,
       COALESCE(v.email, p.email, CASE WHEN a.username LIKE '%@%' THEN a.username END) AS email
FROM kith.account_role r
JOIN kith.account a ON a.id = r.account_id AND a.disabled_at IS NULL
LEFT JOIN kith.volunteer v ON v.id = r.volunteer_id
LEFT JOIN kith.person p ON p.id = r.person_id
WHERE r.role IN ('VOLUNTEER', 'PERSON') AND r.partner_id IS NOT NULL
  AND r.valid_from <= UTC_DATE() AND (r.valid_until IS NULL OR r.valid_until > UTC_DATE());

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.calendar_feed AS SELECT * FROM kith.calendar_feed;

-- The roles an account holds today; a partner that has left and a role that has ended hold nothing, and a volunteer of another
-- partner holds one as long as the passport does (R__36_passports.sql).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.role_held AS
SELECT r.id, r.account_id, r.role, r.partnership_id, s.name AS partnership_name, r.partner_id, p.name AS partner_name,
       r.person_id, r.volunteer_id, r.valid_from, r.valid_until
FROM kith.account_role r
LEFT JOIN kith.partnership s ON s.id = r.partnership_id
LEFT JOIN kith.partner p ON p.id = r.partner_id
WHERE (p.id IS NULL OR p.left_on IS NULL OR p.left_on > CURRENT_DATE)
  -- Tied to somebody of this very partner, or to nobody.
  AND (r.person_id IS NULL
       OR EXISTS (SELECT 1 FROM kith.person i WHERE i.id = r.person_id AND i.owner_partner_id = r.partner_id))
  AND (r.volunteer_id IS NULL
       OR EXISTS (SELECT 1 FROM kith.volunteer i WHERE i.id = r.volunteer_id AND i.owner_partner_id = r.partner_id))
  AND NOT EXISTS (SELECT 1 FROM kith.passport g
                  JOIN kith.partner o ON o.id = g.owner_partner_id
                  JOIN kith.volunteer v ON v.id = g.volunteer_id
                  WHERE g.guest_id = r.volunteer_id
                    AND (g.revoked_at IS NOT NULL OR g.ended_at IS NOT NULL OR g.until_on < CURRENT_DATE
                         OR o.left_on <= CURRENT_DATE OR v.left_on <= CURRENT_DATE));

-- A partner's manager: staff, volunteers, people and referrers of the partner.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.account AS
SELECT * FROM kith.account
WHERE (home_partner_id = (SELECT partner_id FROM kith_ctx.manager)
        AND audience IN ('STAFF', 'VOLUNTEER', 'PERSON', 'REFERRER'))
   OR (home_partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
        AND audience IN ('PARTNERSHIP', 'MANAGER'))
WITH CASCADED CHECK OPTION;

-- Which role may be given by whom is decided here too: nobody can grant more than this, whatever the code does. A role is tied to
-- a person or a volunteer of the own partner only, else it would open somebody else's record.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.account_role AS
SELECT * FROM kith.account_role
WHERE (partner_id = (SELECT partner_id FROM kith_ctx.manager)
        AND role IN ('COORDINATOR', 'SAFEGUARDING_LEAD', 'VOLUNTEER', 'PERSON', 'REFERRER')
        AND account_id IN (SELECT a.id FROM kith.account a WHERE a.home_partner_id = (SELECT partner_id FROM kith_ctx.manager))
        AND (person_id IS NULL OR person_id IN (SELECT p.id FROM kith.person p
                                                WHERE p.owner_partner_id = (SELECT partner_id FROM kith_ctx.manager)))
        AND (volunteer_id IS NULL OR volunteer_id IN (SELECT v.id FROM kith.volunteer v
                                                      WHERE v.owner_partner_id = (SELECT partner_id FROM kith_ctx.manager))))
   OR (partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
        AND role IN ('PARTNER_MANAGER', 'BOARD_MEMBER', 'EVALUATOR', 'COMMISSIONER', 'DATA_PROTECTION_OFFICER',
                     'PARTNERSHIP_ADMINISTRATOR')
        AND (partner_id IS NULL OR partner_id IN (SELECT p.id FROM kith.partner p
                                                  WHERE p.partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)))
        AND person_id IS NULL AND volunteer_id IS NULL
        AND account_id IN (SELECT a.id FROM kith.account a
                           WHERE a.home_partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
                             AND a.audience IN ('PARTNERSHIP', 'MANAGER')))
WITH CASCADED CHECK OPTION;

-- The system administrator sees that accounts exist and whether they are blocked; no name, no partner.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.sys_account AS
SELECT a.id, a.username, a.disabled_at, COALESCE(c.failed_count, 0) AS failed_count, c.wait_until
FROM kith.account a LEFT JOIN kith.credential c ON c.account_id = a.id
WHERE EXISTS (SELECT 1 FROM kith_ctx.operator);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.draft AS
SELECT * FROM kith.draft WHERE account_id = (SELECT account_id FROM kith_ctx.me)
WITH CASCADED CHECK OPTION;

-- The addresses of one's own calendars of visits, in the role in which they were made. The database keeps a hash of each.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_calendar_feed AS
SELECT * FROM kith.calendar_feed WHERE account_id = (SELECT account_id FROM kith_ctx.me)
WITH CASCADED CHECK OPTION;

-- The phones somebody made known, without what they keep.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_known_phone AS
SELECT id, version, account_id, name, made_at, last_used_at, revoked_at FROM kith.known_phone
WHERE account_id = (SELECT account_id FROM kith_ctx.me WHERE role IN ('VOLUNTEER', 'PERSON'))
WITH CASCADED CHECK OPTION;
