//! Where the gateway goes with mail, and where it does not.

use std::{io::ErrorKind, net::TcpListener};

use ticket_status_gateway::{
    settings::{Mail, MailTls},
    try_mail,
};
use ticket_status_helpdesks::PrivateNetworks;

/// This machine's address as old programs write it: a name to us, and every name service knows it.
const NAME: &str = "127.1";

fn mail(host: &str, port: u16, private_networks: PrivateNetworks) -> Mail {
    Mail {
        host: host.to_owned(),
        port,
        tls: MailTls::Starttls,
        ca: None,
        login: None,
        from: "Northwind Office <support@northwind.example>".to_owned(),
        private_networks,
    }
}

/// A server that nobody has visited yet; asking it whether somebody did takes no time.
fn server() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a listener");
    let port = listener.local_addr().expect("an address").port();
    (listener, port)
}

#[tokio::test]
async fn a_mail_server_in_a_private_network_is_visited_only_where_the_operator_names_it() {
    let (listener, port) = server();
    let why = try_mail(&mail(NAME, port, PrivateNetworks::default())).await.expect_err("private");
    assert_eq!(
        why,
        "127.1 leads to 127.0.0.1, which is a private address; write it into private_networks if that is meant"
    );
    assert_eq!(listener.accept().expect_err("nobody came").kind(), ErrorKind::WouldBlock);
}

#[tokio::test]
async fn this_machines_own_mail_server_need_not_be_named_twice() {
    for (host, networks) in [
        ("localhost", PrivateNetworks::default()),
        ("127.0.0.1", PrivateNetworks::default()),
        (NAME, PrivateNetworks::this_machine()),
    ] {
        let (listener, port) = server();
        let settings = mail(host, port, networks);
        let asked = tokio::spawn(async move { try_mail(&settings).await });
        super::wait::until("somebody comes", || listener.accept().is_ok()).await;
        let why = asked.await.expect("asked").expect_err("it says nothing and leaves");
        assert!(!why.contains("private_networks"), "{host}: {why}");
    }
}

#[tokio::test]
async fn an_address_in_place_of_the_mail_servers_name_is_checked_at_once() {
    for host in ["10.1.2.3", "169.254.169.254", "fd00::1", "::ffff:10.1.2.3"] {
        let why = try_mail(&mail(host, 25, PrivateNetworks::this_machine())).await.expect_err("private");
        assert!(why.contains("into private_networks"), "{host}: {why}");
    }
}
