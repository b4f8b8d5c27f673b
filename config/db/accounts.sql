-- Schemas and accounts of Kith. A template: replace {{host}} and the six passwords, run it as the server's root.
-- It can be run again at any time. `DatabaseServer` runs it for the demo and the tests.

CREATE DATABASE IF NOT EXISTS kith       CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS kith_ctx   CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS kith_app   CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS kith_auth  CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS kith_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS kith_agg   CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE IF NOT EXISTS kith_board CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The owner makes tables and views; only migrations use it.
CREATE USER IF NOT EXISTS 'kith_owner'@'{{host}}' IDENTIFIED BY '{{owner}}';
ALTER USER 'kith_owner'@'{{host}}' IDENTIFIED BY '{{owner}}';
GRANT ALL PRIVILEGES ON kith.*       TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON kith_ctx.*   TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON kith_app.*   TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON kith_auth.*  TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON kith_audit.* TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON kith_agg.*   TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON kith_board.* TO 'kith_owner'@'{{host}}' WITH GRANT OPTION;

-- The others begin with nothing; the migrations grant each of them its views, table by table. The one right here
-- lets an account choose its schema when it connects: creating temporary tables reads and writes nothing stored.
CREATE USER IF NOT EXISTS 'kith_app'@'{{host}}' IDENTIFIED BY '{{app}}';
ALTER USER 'kith_app'@'{{host}}' IDENTIFIED BY '{{app}}';
GRANT CREATE TEMPORARY TABLES ON kith_app.* TO 'kith_app'@'{{host}}';

CREATE USER IF NOT EXISTS 'kith_auth'@'{{host}}' IDENTIFIED BY '{{auth}}';
ALTER USER 'kith_auth'@'{{host}}' IDENTIFIED BY '{{auth}}';
GRANT CREATE TEMPORARY TABLES ON kith_auth.* TO 'kith_auth'@'{{host}}';

CREATE USER IF NOT EXISTS 'kith_audit'@'{{host}}' IDENTIFIED BY '{{audit}}';
ALTER USER 'kith_audit'@'{{host}}' IDENTIFIED BY '{{audit}}';
GRANT CREATE TEMPORARY TABLES ON kith_audit.* TO 'kith_audit'@'{{host}}';

CREATE USER IF NOT EXISTS 'kith_agg'@'{{host}}' IDENTIFIED BY '{{agg}}';
ALTER USER 'kith_agg'@'{{host}}' IDENTIFIED BY '{{agg}}';
GRANT CREATE TEMPORARY TABLES ON kith_agg.* TO 'kith_agg'@'{{host}}';

CREATE USER IF NOT EXISTS 'kith_board'@'{{host}}' IDENTIFIED BY '{{board}}';
ALTER USER 'kith_board'@'{{host}}' IDENTIFIED BY '{{board}}';
GRANT CREATE TEMPORARY TABLES ON kith_board.* TO 'kith_board'@'{{host}}';
