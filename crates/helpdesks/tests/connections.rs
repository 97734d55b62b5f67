//! Where the client connects to, and whom it believes there.

#[path = "contract/stub.rs"]
mod stub;

use std::{
    io::{self, Read},
    net::TcpListener,
    sync::Arc,
    thread,
};

use rcgen::CertifiedKey;
use rustls::{ServerConfig, ServerConnection, StreamOwned, pki_types::PrivateKeyDer};
use stub::{Recording, Stub, TOKEN, to_this_machine};
use ticket_status_helpdesks::{
    BadEndpoint, BadRequestTrackerSettings, Helpdesk, HelpdeskError, Http, HttpSettings, RequestTracker,
    RequestTrackerSettings,
};

fn tracker_at(base: &str, http: HttpSettings) -> Result<RequestTracker, BadRequestTrackerSettings> {
    RequestTracker::new(&RequestTrackerSettings::new(base, TOKEN.into()), Http::new(http).expect("a client"))
}

#[tokio::test]
async fn a_name_that_leads_into_a_private_network_is_asked_only_where_the_operator_names_it() {
    let stub = Stub::of(&Recording::load("open")).await;
    let base = stub.server.uri().replace("127.0.0.1", "localhost");
    let requests = async || stub.server.received_requests().await.unwrap_or_default().len();

    let error = tracker_at(&base, HttpSettings::default()).expect("good").is_ready().await;
    let error = error.expect_err("private");
    assert!(matches!(error, HelpdeskError::Private(_)) && !error.may_retry(), "{error:?}");
    let told = error.to_string();
    assert!(
        told.contains("localhost leads to ") && told.contains("write it into private_networks"),
        "{told}"
    );
    assert_eq!(requests().await, 0);

    tracker_at(&base, to_this_machine()).expect("good").is_ready().await.expect("ready");
    assert_eq!(requests().await, 1);
}

#[test]
fn an_address_in_place_of_a_name_is_checked_before_anything_is_asked() {
    for host in [
        "127.0.0.1",
        "2130706433",
        "0x7f.1",
        "127.0.0.1.",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "10.1.2.3",
        "169.254.169.254",
        "[fd00::1]",
        "0.0.0.0",
    ] {
        let refused = tracker_at(&format!("https://{host}/"), HttpSettings::default()).err();
        assert!(
            matches!(refused, Some(BadRequestTrackerSettings::Endpoint(BadEndpoint::Private(_)))),
            "{host}: {refused:?}"
        );
    }
    assert!(tracker_at("https://127.0.0.1/", to_this_machine()).is_ok());
    assert!(tracker_at("https://9.9.9.9/", HttpSettings::default()).is_ok());
}

/// A server that vouches for itself; what it returns is how its first visitor ends.
fn self_signed_server() -> (String, thread::JoinHandle<io::Result<usize>>) {
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .expect("a server");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let serving = thread::spawn(move || {
        let (stream, _) = listener.accept()?;
        let connection = ServerConnection::new(Arc::new(config)).map_err(io::Error::other)?;
        StreamOwned::new(connection, stream).read(&mut [0; 4096])
    });
    (format!("https://localhost:{port}/"), serving)
}

#[tokio::test]
async fn a_helpdesk_that_nobody_vouches_for_never_sees_the_credential() {
    let (base, serving) = self_signed_server();
    let asked = tracker_at(&base, to_this_machine()).expect("good").is_ready().await;
    assert!(matches!(asked, Err(HelpdeskError::Silent { .. })), "{asked:?}");
    let ended = serving.join().expect("the server ends").expect_err("no request arrives");
    let alert = ended.get_ref().and_then(|why| why.downcast_ref::<rustls::Error>());
    assert!(matches!(alert, Some(rustls::Error::AlertReceived(_))), "{ended:?}");
}
