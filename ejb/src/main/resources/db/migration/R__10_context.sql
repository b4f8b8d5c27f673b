-- The inner wall's ground: each view has one row when the caller of this connection acts in that part, else none.
-- The row behind them is written by kith_ctx.enter() only (V1).
-- TEMPTABLE, because MariaDB 11.4 loses the WHERE of a merged view in a subquery of an UPDATE: with two callers connected
-- every change failed with "Subquery returns more than 1 row" (WallsIT keeps watch).
-- Views of long lists ask with IN, not with =: what stands behind = is not known when a plan is chosen, and a page in the order of
-- an index was then read from the index's beginning, through the rows of all partners before one's own (59 times as slow).
-- The longest lists, of people and of who waits, ask the row itself: then its values are constants before a plan is chosen, and no
-- table has to be made to hold them.

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.me AS
SELECT account_id, role, partnership_id, partner_id, person_id, volunteer_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP();

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.staff AS
SELECT account_id, partnership_id, partner_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP()
  AND role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD');

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.manager AS
SELECT account_id, partnership_id, partner_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'PARTNER_MANAGER';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.lead_person AS
SELECT account_id, partnership_id, partner_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'SAFEGUARDING_LEAD';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.volunteer AS
SELECT account_id, partnership_id, partner_id, volunteer_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'VOLUNTEER';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.own_person AS
SELECT account_id, partnership_id, partner_id, person_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'PERSON';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.referrer AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'REFERRER';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.administrator AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'PARTNERSHIP_ADMINISTRATOR';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.officer AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'DATA_PROTECTION_OFFICER';

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.operator AS
SELECT account_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'SYSTEM_ADMINISTRATOR';

-- The public referral form, and the city's background jobs.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.intake AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role IN ('PUBLIC', 'REFERRER');

CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.job AS
SELECT partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'SYSTEM';

-- Whoever opened the address with a code, asked about one proposal: the account is the asking itself.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.asked AS
SELECT account_id AS asking_id, partnership_id, partner_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role = 'ASKED';

-- Releases are made by a partnership administrator or the nightly job, and read by many roles.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.release_maker AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP() AND role IN ('PARTNERSHIP_ADMINISTRATOR', 'SYSTEM');

-- And read by these, of the matrix's record RELEASE.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.release_reader AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP()
  AND role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD', 'BOARD_MEMBER', 'PARTNERSHIP_ADMINISTRATOR',
               'EVALUATOR', 'COMMISSIONER', 'DATA_PROTECTION_OFFICER');

-- Agreements between partners are read by these, of the matrix's record AGREEMENT.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.agreement_reader AS
SELECT account_id, partnership_id
FROM kith_ctx.acting
WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP()
  AND role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD', 'BOARD_MEMBER', 'PARTNERSHIP_ADMINISTRATOR',
               'DATA_PROTECTION_OFFICER');
