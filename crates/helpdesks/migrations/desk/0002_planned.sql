-- For when the work is planned, and whether a ticket came from an export, which has no messages.
ALTER TABLE tickets ADD COLUMN planned_for TEXT;
ALTER TABLE tickets ADD COLUMN imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1));
CREATE INDEX tickets_by_status ON tickets (status);
