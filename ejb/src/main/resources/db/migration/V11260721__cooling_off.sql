-- How long both sides may take a yes back, as the partnership agreed; each proposal keeps the time under which it was made.
ALTER TABLE kith.partnership_setting
    ADD COLUMN cooling_hours int NOT NULL DEFAULT 24,
    ADD CONSTRAINT partnership_cooling CHECK (cooling_hours BETWEEN 0 AND 336);
