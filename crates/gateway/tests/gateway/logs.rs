use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use ticket_status_helpdesks::HelpdeskError;
use ticket_status_model::Facts;
use tracing_subscriber::fmt::MakeWriter;

use super::support::{Company, reference, waiting_ticket};

/// What only visitors, tickets and keys contain.
const MARKERS: [&str; 9] =
    ["Marked", "anna", "VAT", "Olena", "Kovalenko", "thirty-two", "eyJ", "198.51.100.77", "<img"];

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("lock").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The whole process logs into one place, other tests too: a marker of theirs counts as well.
fn log_everything() -> Lines {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .without_time()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(lines.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("the only one");
    lines
}

#[tokio::test]
async fn logs_hold_nothing_that_visitors_sent_or_read() {
    let lines = log_everything();
    let company = Company::open();
    let facts = Facts { reference: reference("Marked-77"), ..waiting_ticket() };
    company.helpdesk.put(facts);
    let found = company.look_up("Marked-77", "anna@example.com").await.json();
    let authorization = format!("Bearer {}", found["token"].as_str().expect("a token"));
    let headers = [("authorization", authorization.as_str()), ("x-forwarded-for", "198.51.100.77")];
    company.get("/v1/tickets/Marked-77?lang=uk", &headers).await;
    company.get("/v1/tickets/Marked-77/more?anna=1", &headers).await;
    company.look_up("Marked-77", "bob@example.com").await;
    company.look_up("<img onerror>", "anna@example.com").await;
    let form = "reference=Marked-77&email=anna@example.com";
    company.post("/status?lang=Marked", "application/x-www-form-urlencoded", form).await;
    company.helpdesk.fail(|| HelpdeskError::Refused);
    company.look_up("Marked-78", "anna@example.com").await;

    let text = String::from_utf8(lines.0.lock().expect("lock").clone()).expect("text");
    for marker in MARKERS {
        let line = text.lines().find(|line| line.contains(marker));
        assert_eq!(line, None, "`{marker}` is in the logs");
    }
    for told in ["/v1/tickets/{reference}", "/v1/lookups", "refuses the credential"] {
        assert!(text.contains(told), "`{told}` is not in the logs:\n{text}");
    }
}
