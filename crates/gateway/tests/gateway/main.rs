//! The gateway as visitors and operators meet it.

mod bundle;
mod cache;
mod config;
mod cors;
mod demo;
mod health;
mod limits;
mod logs;
mod lookups;
mod openapi;
mod policy;
mod server;
mod site;
mod speed;
mod status_page;
mod support;
mod tickets;
mod tokens;
mod wait;
