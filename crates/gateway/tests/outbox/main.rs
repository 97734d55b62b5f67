//! What customers say is never lost and never told twice: the real program, killed without warning at every step, its disk
//! full, its helpdesk gone. Against a real Request Tracker and a real PostgreSQL.

mod crash;
mod disk;
mod http;
mod kinds;
mod outage;
mod postgres;
mod program;
mod saboteur;
mod tracker;
mod wait;
