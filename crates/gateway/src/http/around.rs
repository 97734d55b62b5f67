//! What happens around every request, in one layer: each further one would copy and box the whole chain once more for
//! every request.

use std::{
    convert::Infallible,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    extract::{MatchedPath, Request},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use tower::{Layer, Service};

use super::{
    CrossOrigin, Problem,
    headers::secure,
    observe::{Observed, Route},
};
use crate::app::App;

/// No answer takes longer: a helpdesk's own deadline is shorter.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Puts around every request: a time, an answer where the code fails, headers for safety, a log line and a count.
#[derive(Clone)]
pub(crate) struct Around {
    /// Where pages of other origins may read answers: who says which.
    pub(crate) shared: Option<Arc<App>>,
}

impl<S> Layer<S> for Around {
    type Service = Surrounded<S>;

    fn layer(&self, inner: S) -> Surrounded<S> {
        Surrounded { inner, shared: self.shared.clone() }
    }
}

/// Calls with everything around them.
#[derive(Clone)]
pub(crate) struct Surrounded<S> {
    inner: S,
    shared: Option<Arc<App>>,
}

impl<S> Service<Request> for Surrounded<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let matched = request.extensions().get::<MatchedPath>().cloned();
        let observed = Observed::new(request.method(), matched.map_or(Route::Unknown, Route::Matched));
        let cross_origin =
            self.shared.as_ref().map(|app| CrossOrigin::of(request.method(), request.headers(), app));
        let is_preflight = cross_origin.as_ref().is_some_and(|asked| asked.is_preflight);
        let answer = (!is_preflight).then(|| self.inner.call(request));
        Box::pin(async move {
            let answer = match answer {
                Some(answer) => in_time(async { answer.await.unwrap_or_else(|never| match never {}) }).await,
                None => StatusCode::NO_CONTENT.into_response(),
            };
            Ok(finished(answer, cross_origin, observed))
        })
    }
}

/// The same around a call that pages of other origins may make and that no router has to find.
pub(crate) async fn around(
    app: &App,
    route: &'static str,
    head: &Parts,
    answer: impl Future<Output = Response>,
) -> Response {
    let observed = Observed::new(&head.method, Route::Known(route));
    let cross_origin = CrossOrigin::of(&head.method, &head.headers, app);
    finished(in_time(answer).await, Some(cross_origin), observed)
}

fn finished(mut answer: Response, cross_origin: Option<CrossOrigin>, observed: Observed) -> Response {
    if let Some(cross_origin) = cross_origin {
        cross_origin.tell(answer.headers_mut());
    }
    secure(&mut answer);
    observed.note(answer.status());
    answer
}

/// The answer, or that there is none: after too long a time, or because the code failed.
async fn in_time(answer: impl Future<Output = Response>) -> Response {
    let mut answer = pin!(answer);
    let whole = std::future::poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context)));
        match polled {
            Ok(polled) => polled,
            Err(_) => Poll::Ready(Problem::Broken.into_response()),
        }
    });
    let answer = tokio::time::timeout(REQUEST_TIMEOUT, whole).await;
    answer.unwrap_or_else(|_| Problem::TooSlow.into_response())
}

#[cfg(test)]
mod tests {
    use axum::{Router, body::Body, routing::get};
    use tower::ServiceExt;

    use super::*;

    async fn broken() -> StatusCode {
        panic!("as the test wants")
    }

    async fn answer(path: &str) -> Response {
        let router = Router::new()
            .route("/broken", get(broken))
            .route("/slow", get(std::future::pending::<()>))
            .layer(Around { shared: None });
        let request = Request::get(path).body(Body::empty()).expect("a request");
        router.oneshot(request).await.expect("an answer")
    }

    #[tokio::test]
    async fn code_that_fails_is_answered_like_any_other_problem() {
        let answer = answer("/broken").await;
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    }

    #[tokio::test(start_paused = true)]
    async fn what_takes_too_long_is_given_up() {
        assert_eq!(answer("/slow").await.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}
