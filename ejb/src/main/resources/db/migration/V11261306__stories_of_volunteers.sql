-- A volunteer who told it, by name, for the coordinator who works on it. NULL when the staff wrote it themselves.
ALTER TABLE kith.case_story ADD COLUMN told_by_name varchar(170);
