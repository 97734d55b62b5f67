//! The gateway as visitors and operators meet it.

mod backlog;
mod bundle;
mod cache;
mod config;
mod cors;
mod demo;
mod glossary;
mod health;
mod limits;
mod links;
mod logs;
mod lookups;
mod mail;
mod openapi;
mod policy;
mod server;
mod site;
mod speed;
mod status_page;
mod statuses;
mod support;
mod tickets;
mod timing;
mod tokens;
mod wait;
mod write_backs;
