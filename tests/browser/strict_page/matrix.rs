//! The policies, and what stands there under each; docs/strict-sites.md has the same table.

use crate::support::engine::Engine;

/// What a customer finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// The card, with its styles; nothing was forbidden and nothing is said.
    Card,
    /// The explanation as text, and the link of the page.
    Text,
    /// The link of the page, from the loader.
    Link,
    /// The link of the page, as the page has it: the loader does not run.
    PageAlone,
    /// That we do not know the status, and a button.
    Problem,
}

impl Stands {
    /// The same in the words of the docs.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Card => "the card",
            Self::Text => "the explanation as text, and your link",
            Self::Link => "your link",
            Self::PageAlone => "your link: no script of ours runs",
            Self::Problem => "that we do not know the status, and a button",
        }
    }
}

/// A way to be strict.
pub(super) struct Policy {
    /// What the web team has done, in the words of the docs.
    pub(super) what: &'static str,
    /// The page's Content-Security-Policy; `GATEWAY` stands for the gateway.
    pub(super) csp: &'static str,
    /// The page's other headers.
    pub(super) headers: &'static [(&'static str, &'static str)],
    /// The attribute `sandbox` of the frame that the page is in, where it is in one.
    pub(super) sandbox: Option<&'static str>,
    /// What a customer finds.
    pub(super) stands: Stands,
    /// What our line in the console names; nothing where there is no such line.
    pub(super) told: &'static str,
}

const NOTHING: Policy =
    Policy { what: "", csp: "", headers: &[], sandbox: None, stands: Stands::Card, told: "" };

/// What a page needs that allows nothing else.
pub(super) const DOCUMENTED: &str =
    "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'; connect-src GATEWAY";

/// A page that is alone in its process, and loads only what agrees to that.
const ISOLATED: &[(&str, &str)] =
    &[("cross-origin-opener-policy", "same-origin"), ("cross-origin-embedder-policy", "require-corp")];
const ISOLATED_WITHOUT_CREDENTIALS: &[(&str, &str)] =
    &[("cross-origin-opener-policy", "same-origin"), ("cross-origin-embedder-policy", "credentialless")];

/// All of them.
pub(super) const MATRIX: &[Policy] = &[
    Policy { what: "only what is documented", csp: DOCUMENTED, ..NOTHING },
    Policy {
        what: "the same, and no styles, forms or base address",
        csp: "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'; connect-src GATEWAY; style-src 'none'; \
              form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
        ..NOTHING
    },
    Policy {
        what: "the same, and Trusted Types without any policy",
        csp: "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'; connect-src GATEWAY; style-src 'none'; \
              require-trusted-types-for 'script'; trusted-types 'none'",
        ..NOTHING
    },
    Policy {
        what: "a nonce and `strict-dynamic`",
        csp: "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src GATEWAY; \
              base-uri 'none'",
        ..NOTHING
    },
    Policy {
        what: "a nonce and `strict-dynamic`, without `'wasm-unsafe-eval'`",
        csp: "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src GATEWAY; base-uri 'none'",
        stands: Stands::Text,
        told: "'wasm-unsafe-eval'",
        ..NOTHING
    },
    Policy {
        what: "no `'wasm-unsafe-eval'`",
        csp: "default-src 'none'; script-src GATEWAY; connect-src GATEWAY",
        stands: Stands::Text,
        told: "'wasm-unsafe-eval'",
        ..NOTHING
    },
    Policy {
        what: "no `connect-src`",
        csp: "default-src 'none'; script-src GATEWAY 'wasm-unsafe-eval'",
        stands: Stands::Link,
        told: "connect-src",
        ..NOTHING
    },
    Policy {
        what: "a `connect-src` without the gateway",
        csp: "script-src GATEWAY 'wasm-unsafe-eval'; connect-src 'self'",
        stands: Stands::Link,
        told: "connect-src",
        ..NOTHING
    },
    Policy {
        what: "a `script-src` without the gateway",
        csp: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src GATEWAY",
        stands: Stands::PageAlone,
        ..NOTHING
    },
    Policy { what: "cross-origin isolation, `require-corp`", csp: DOCUMENTED, headers: ISOLATED, ..NOTHING },
    Policy {
        what: "cross-origin isolation, `credentialless`",
        csp: DOCUMENTED,
        headers: ISOLATED_WITHOUT_CREDENTIALS,
        ..NOTHING
    },
    Policy {
        what: "a frame with `sandbox=\"allow-scripts allow-same-origin allow-forms\"`",
        csp: DOCUMENTED,
        sandbox: Some("allow-scripts allow-same-origin allow-forms"),
        ..NOTHING
    },
    Policy {
        what: "a frame with `sandbox=\"allow-scripts\"` alone, and `allowed_origins = [\"*\"]`",
        csp: DOCUMENTED,
        sandbox: Some("allow-scripts"),
        ..NOTHING
    },
    Policy {
        what: "a frame with `sandbox=\"allow-scripts\"` alone",
        csp: DOCUMENTED,
        sandbox: Some("allow-scripts"),
        stands: Stands::Problem,
        ..NOTHING
    },
];

impl Policy {
    /// Whether the gateway is one that answers pages of every origin.
    pub(super) fn is_for_any_origin(&self) -> bool {
        self.what.contains("allowed_origins")
    }

    /// Whether the page is to be alone in its process in this engine; WebKit has only one way to be.
    pub(super) fn isolates(&self, engine: Engine) -> bool {
        match self.headers {
            [] => false,
            headers => engine != Engine::WebKit || !headers.contains(&ISOLATED_WITHOUT_CREDENTIALS[1]),
        }
    }
}
