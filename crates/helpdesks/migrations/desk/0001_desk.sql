-- The built-in desk. Times are text of the form 2026-11-21T09:30:00Z, so text order is time order.

CREATE TABLE handlers (
    id     INTEGER PRIMARY KEY,
    person TEXT NOT NULL DEFAULT '',
    team   TEXT NOT NULL DEFAULT '',
    email  TEXT,
    phone  TEXT,
    UNIQUE (person, team),
    CHECK (person <> '' OR team <> '')
) STRICT;

CREATE TABLE tickets (
    reference     TEXT PRIMARY KEY COLLATE NOCASE,
    subject       TEXT,
    status        TEXT NOT NULL,
    status_since  TEXT,
    opened_at     TEXT,
    changed_at    TEXT,
    handler_id    INTEGER REFERENCES handlers (id),
    handler_since TEXT,
    expected_what TEXT CHECK (expected_what IN ('first_reply', 'resolution')),
    expected_by   TEXT,
    paused_until  TEXT,
    merged_into   TEXT,
    reply_link    TEXT
) STRICT, WITHOUT ROWID;

-- The addresses of the people a ticket belongs to, in comparable form.
CREATE TABLE customers (
    reference TEXT NOT NULL COLLATE NOCASE REFERENCES tickets (reference) ON DELETE CASCADE,
    email     TEXT NOT NULL,
    PRIMARY KEY (reference, email)
) STRICT, WITHOUT ROWID;

-- Messages after the opening one.
CREATE TABLE messages (
    id        INTEGER PRIMARY KEY,
    reference TEXT NOT NULL COLLATE NOCASE REFERENCES tickets (reference) ON DELETE CASCADE,
    at        TEXT NOT NULL,
    side      TEXT NOT NULL CHECK (side IN ('customer', 'staff')),
    internal  INTEGER NOT NULL DEFAULT 0 CHECK (internal IN (0, 1)),
    text      TEXT NOT NULL
) STRICT;
CREATE INDEX messages_of_ticket ON messages (reference, at);

-- What changed: a status, a handler (NULL: taken from them), or a first judgement.
CREATE TABLE history (
    id         INTEGER PRIMARY KEY,
    reference  TEXT NOT NULL COLLATE NOCASE REFERENCES tickets (reference) ON DELETE CASCADE,
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('status', 'handled', 'triaged')),
    status     TEXT,
    handler_id INTEGER REFERENCES handlers (id)
) STRICT;
CREATE INDEX history_of_ticket ON history (reference, at);
