-- What customers said through the card: each key once; and how good they found the help.
CREATE TABLE write_backs (
    key       TEXT PRIMARY KEY,
    reference TEXT NOT NULL COLLATE NOCASE REFERENCES tickets (reference) ON DELETE CASCADE,
    what      TEXT NOT NULL,
    at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE tickets ADD COLUMN rating INTEGER;
ALTER TABLE tickets ADD COLUMN rating_scale INTEGER;
ALTER TABLE tickets ADD COLUMN rating_comment TEXT;
