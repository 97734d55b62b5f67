//! Tickets that move on while you watch.

use std::{sync::Weak, time::Duration};

use ticket_status_helpdesks::desk::DeskError;
use tracing::warn;

use super::{
    desk::DemoDesk,
    stories::{MOVING, moves, reference},
};

/// Moves each of the moving tickets every `pause`, one after the other, and begins anew when all is told.
/// Ends with the desk.
pub(super) async fn for_ever(desk: Weak<DemoDesk>, pause: Duration) {
    loop {
        match once(&desk, pause).await {
            Some(Ok(())) => {}
            Some(Err(error)) => warn!(error = %error, "The demo's desk did not move"),
            None => return,
        }
    }
}

/// Tells the story once; `None` when the desk is gone.
///
/// The second ticket is a third of the way ahead of the first, and so on, so that they never show the same.
async fn once(desk: &Weak<DemoDesk>, pause: Duration) -> Option<Result<(), DeskError>> {
    let moves = moves();
    let ahead = |number: usize| number * moves.len() / MOVING.len();
    for (number, ticket) in MOVING.iter().enumerate() {
        for step in &moves[..ahead(number)] {
            if let Err(error) = desk.upgrade()?.step(&reference(ticket), step).await {
                return Some(Err(error));
            }
        }
    }
    for turn in 0..moves.len() {
        for (number, ticket) in MOVING.iter().enumerate() {
            tokio::time::sleep(pause / MOVING.len() as u32).await;
            let Some(step) = moves.get(turn + ahead(number)) else { continue };
            if let Err(error) = desk.upgrade()?.step(&reference(ticket), step).await {
                return Some(Err(error));
            }
        }
    }
    Some(desk.upgrade()?.begin_anew().await)
}
