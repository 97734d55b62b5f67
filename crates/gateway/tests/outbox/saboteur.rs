//! Stands between gateway and Request Tracker, hands on every request, and kills the gateway at a chosen moment.

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use rustix::process::{Pid, Signal, kill_process};
use tokio::net::{TcpListener, TcpStream};

/// A moment in the life of one request to the helpdesk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// It has been sent; the helpdesk does not hear of it.
    Before,
    /// The helpdesk has done it; the gateway does not hear of that.
    Done,
    /// The gateway has just heard.
    Heard,
}

/// When to strike: at a request whose path holds this.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) path: &'static str,
    pub(crate) moment: Moment,
    pub(crate) victim: Pid,
}

/// The saboteur.
#[derive(Clone)]
pub(crate) struct Saboteur {
    pub(crate) base: String,
    helpdesk: SocketAddr,
    plan: Arc<Mutex<Option<Plan>>>,
}

impl Saboteur {
    /// Begins to hand on what comes for the helpdesk.
    pub(crate) async fn before(helpdesk: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let saboteur = Self { base, helpdesk, plan: Arc::default() };
        let router = Router::new().fallback(hand_on).with_state(saboteur.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        saboteur
    }

    /// Will strike once.
    pub(crate) fn plan(&self, plan: Plan) {
        *self.plan.lock().expect("nobody panics with it") = Some(plan);
    }

    /// Whether it has struck.
    pub(crate) fn has_struck(&self) -> bool {
        self.plan.lock().expect("nobody panics with it").is_none()
    }

    fn strike(&self, path: &str, moment: Moment) -> bool {
        let mut plan = self.plan.lock().expect("nobody panics with it");
        match plan.take_if(|plan| plan.moment == moment && path.contains(plan.path)) {
            Some(plan) => {
                kill_process(plan.victim, Signal::KILL).expect("the gateway can be killed");
                true
            }
            None => false,
        }
    }
}

async fn hand_on(State(saboteur): State<Saboteur>, request: Request) -> Result<Response, Infallible> {
    let path = request.uri().path().to_owned();
    if saboteur.strike(&path, Moment::Before) {
        return std::future::pending().await;
    }
    let answer =
        ask(saboteur.helpdesk, request).await.unwrap_or_else(|_| StatusCode::BAD_GATEWAY.into_response());
    if saboteur.strike(&path, Moment::Done) {
        return std::future::pending().await;
    }
    // The answer is on its way when this is done; the gateway hears of it at about the same time.
    tokio::spawn(async move { saboteur.strike(&path, Moment::Heard) });
    Ok(answer)
}

async fn ask(helpdesk: SocketAddr, request: Request) -> Result<Response, Box<dyn std::error::Error>> {
    let stream = TcpStream::connect(helpdesk).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let (parts, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let answer =
        sender.send_request(axum::http::Request::from_parts(parts, Full::<Bytes>::new(body))).await?;
    let (parts, body) = answer.into_parts();
    Ok(Response::from_parts(parts, Body::from(body.collect().await?.to_bytes())))
}
