-- What customers said, until the helpdesk has it. For SQLite and PostgreSQL alike. Times are in ms since 1970.
CREATE TABLE write_backs (
    id              TEXT PRIMARY KEY,
    reference       TEXT NOT NULL,
    what            TEXT NOT NULL,
    -- JSON, and a heading in the customer's language. Gone once it is delivered.
    said            TEXT,
    heading         TEXT,
    -- Of what was sent, so that a key that is used twice for different things is noticed.
    digest          TEXT NOT NULL,
    score           BIGINT,
    -- When it was accepted, and for a rating when the ticket was first rated.
    accepted_ms     BIGINT NOT NULL,
    first_ms        BIGINT NOT NULL,
    -- waiting, refused, delivered.
    state           TEXT NOT NULL,
    attempts        BIGINT NOT NULL,
    due_ms          BIGINT NOT NULL,
    -- Until when whoever took it on may be delivering it.
    leased_until_ms BIGINT NOT NULL,
    trouble         TEXT,
    ended_ms        BIGINT
);
CREATE INDEX write_backs_due ON write_backs (state, due_ms);
CREATE INDEX write_backs_of_ticket ON write_backs (reference, accepted_ms);

-- Written to in order to learn whether anything can be kept.
CREATE TABLE probe (id BIGINT PRIMARY KEY, at_ms BIGINT NOT NULL);
INSERT INTO probe (id, at_ms) VALUES (1, 0);
