//! A customer's page on an origin of its own, with one tag for the script and one element; one page for each card.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use anyhow::Result;
use serde_json::{Value, json};

use super::gateway::Ticket;
use super::{AGAINST, OURS};

/// A page has more than a card: what stands below it would move if the card took room late.
const PARAGRAPHS: usize = 12;

const PARAGRAPH: &str = "<p>We answer every request, on working days from nine to five. Here you see where yours stands, who \
                         has it and what happens next. You need to do nothing for it.</p>";

/// How long a card may take.
const PATIENCE_MS: u32 = 30_000;

/// The running server of the page. It ends with xtask.
pub(super) struct Host {
    address: SocketAddr,
    site: Arc<Site>,
}

struct Site {
    gateway: SocketAddr,
    ticket: Ticket,
}

impl Host {
    /// Serves pages whose cards ask this gateway for this ticket.
    pub(super) fn start(gateway: SocketAddr, ticket: Ticket) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let site = Arc::new(Site { gateway, ticket });
        let host = Self { address: listener.local_addr()?, site: Arc::clone(&site) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = Arc::clone(&site);
                // A browser that closes early is no trouble of the page.
                thread::spawn(move || site.serve(stream).ok());
            }
        });
        Ok(host)
    }

    /// The address of a card's page, or of the empty one, `blank`.
    pub(super) fn url(&self, page: &str) -> String {
        format!("http://{}/{page}", self.address)
    }

    /// What is to be watched for on a card's page.
    pub(super) fn watched(&self, card: &str) -> Value {
        let ticket = &self.site.ticket;
        json!({"element": element(card), "texts": [ticket.headline, ticket.meaning], "patience": PATIENCE_MS})
    }
}

fn element(card: &str) -> &'static str {
    if [OURS, AGAINST].contains(&card) { OURS } else { "bench-card" }
}

impl Site {
    /// Answers until the browser closes the connection.
    fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        let mut stream = stream;
        while let Some(first) = lines.next().transpose()? {
            while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
            let page = first.split(' ').nth(1).unwrap_or_default().trim_start_matches('/');
            let html = self.page(page);
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n\
                 Content-Length: {}\r\n\r\n{html}",
                html.len()
            )?;
        }
        Ok(())
    }

    fn page(&self, card: &str) -> String {
        let head = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
                    <meta name=\"viewport\" content=\"width=device-width\">\n<link rel=\"icon\" href=\"data:,\">\n";
        if card == "blank" {
            return format!("{head}<title>Nothing</title>\n");
        }
        let Self { gateway, ticket: Ticket { reference, token, .. } } = self;
        let folder = if card == OURS { String::new() } else { format!("{card}/") };
        let element = element(card);
        // The widget knows its gateway by the script's address.
        let asks = if element == OURS { String::new() } else { format!(" gateway=\"http://{gateway}\"") };
        format!(
            "{head}<title>Your request</title>\n\
             <script src=\"http://{gateway}/{folder}ticket-status.js\" async></script>\n\
             <h1>Your request</h1>\n\
             <{element}{asks} reference=\"{reference}\" token=\"{token}\"></{element}>\n{}",
            PARAGRAPH.repeat(PARAGRAPHS)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_card_has_one_tag_and_one_element_on_the_same_page() {
        let gateway = SocketAddr::from((Ipv4Addr::LOCALHOST, 1));
        let site = Site { gateway, ticket: Ticket { token: "t".to_owned(), ..Ticket::default() } };
        let page = |card: &str| site.page(card);
        let (ours, other) = (page(OURS), page("vanilla"));
        assert!(ours.contains(r#"<script src="http://127.0.0.1:1/ticket-status.js" async>"#), "{ours}");
        assert!(
            other.contains(r#"<script src="http://127.0.0.1:1/vanilla/ticket-status.js" async>"#),
            "{other}"
        );
        let rest = |page: &str| {
            page.split_once("</h1>").expect("a headline").1.split_once('\n').expect("an element").1.len()
        };
        assert!(ours.contains("<ticket-status ") && other.contains("<bench-card "));
        assert!(rest(&ours).abs_diff(rest(&other)) < 40, "the same page but for the element");
        assert!(!page("blank").contains("<script"));
    }
}
