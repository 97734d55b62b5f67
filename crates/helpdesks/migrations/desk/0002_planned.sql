-- For when the work is planned.
ALTER TABLE tickets ADD COLUMN planned_for TEXT;
CREATE INDEX tickets_by_status ON tickets (status);
