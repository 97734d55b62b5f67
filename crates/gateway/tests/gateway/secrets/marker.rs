//! Secrets that can be recognised wherever they turn up, and in whatever form.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

/// A secret, by the part of it that no quoting changes.
#[derive(Clone, Copy)]
pub(crate) struct Marker(pub(crate) &'static str);

pub(crate) const CURRENT_KEY: Marker = Marker("CurrentKeyMarkedX7q2v9Lw");
pub(crate) const OLD_KEY: Marker = Marker("OldKeyMarkedR4t8n1Zc");
pub(crate) const TOKEN: Marker = Marker("TokenMarkedH6p3d5Yf");
pub(crate) const PASSWORD: Marker = Marker("PasswordMarkedB9k2s7Gm");
pub(crate) const ALL: [Marker; 4] = [CURRENT_KEY, OLD_KEY, TOKEN, PASSWORD];

impl Marker {
    /// The secret: long enough for a key, and with everything that is written otherwise somewhere.
    pub(crate) fn secret(self) -> String {
        format!("{}\"\\&<+%'=/{}", self.0, "0".repeat(16))
    }

    /// The form in which it stands in a text: as it is (quoted, escaped or encoded for an address), in base64 of any
    /// alphabet and at any place of a longer text, in hex, or as a list of bytes.
    pub(crate) fn form_in(self, text: &str) -> Option<&'static str> {
        let small = text.to_lowercase();
        let in_base64 = text.replace('-', "+").replace('_', "/");
        let bytes = self.0.as_bytes();
        let listed: Vec<String> = bytes.iter().map(u8::to_string).collect();
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let forms = [
            ("as it is", small.contains(&self.0.to_lowercase())),
            ("in base64", (0..3).any(|before| in_base64.contains(&base64_after(before, bytes)))),
            ("in hex", small.contains(&hex.concat()) || small.contains(&hex.join(" "))),
            ("percent-encoded", small.contains(&hex.join("%"))),
            ("as bytes", small.contains(&listed.join(", ")) || small.contains(&listed.join(","))),
        ];
        forms.into_iter().find_map(|(form, is_there)| is_there.then_some(form))
    }
}

/// What base64 makes of these bytes behind some others, without the signs that depend on the bytes around.
fn base64_after(before: usize, bytes: &[u8]) -> String {
    let whole = STANDARD_NO_PAD.encode([&vec![0; before], bytes].concat());
    let full = (before + bytes.len()) / 3 * 4;
    whole[before.div_ceil(3) * 4..full].to_owned()
}

#[test]
fn a_marker_is_found_in_every_form() {
    let secret = TOKEN.secret();
    let after = |before: &str| STANDARD_NO_PAD.encode(format!("{before}token {secret}"));
    let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
    let percent: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for text in [
        format!("x{secret}x"),
        format!("{secret:?}"),
        secret.to_uppercase(),
        after(""),
        after("a"),
        after("ab"),
        hex,
        percent,
        format!("{:?}", secret.as_bytes()),
    ] {
        assert!(TOKEN.form_in(&text).is_some(), "{text}");
        assert!(PASSWORD.form_in(&text).is_none(), "{text}");
    }
}
