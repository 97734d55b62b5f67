//! The `<ticket-status>` element in a real browser, on a page of another origin, against a real gateway.
//! One module per scenario, each with the folder of its pages.

#[path = "support/support.rs"]
mod support;

mod browser {
    mod accessibility;
    mod api;
    mod apps;
    mod attributes;
    mod calling;
    mod coming_back;
    mod configure;
    mod demo;
    mod engines;
    mod glossary;
    mod grammar;
    mod guest;
    mod handover;
    mod host_pages;
    mod hostile_page;
    mod languages;
    mod layout;
    mod looks;
    mod lookup;
    mod mailed_link;
    mod moving;
    mod old_browser;
    mod one_tag;
    mod outage;
    mod own_words;
    mod paper;
    mod pictures;
    mod public_tickets;
    mod queue;
    mod refresh;
    mod remembering;
    mod saved;
    mod saying;
    mod signed_link;
    mod status_property;
    mod status_view;
    mod strict_page;
    mod themes;
    mod tokens;
    mod versions;
}
