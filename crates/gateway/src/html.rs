//! What the gateway's own pages are written with.

use ticket_status_texts::langs;

/// Text as HTML, inside an element or a quoted attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

/// Data inside a `script` element: no text in it can end the element.
pub(crate) fn script_data(value: &serde_json::Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// Where a page is and where it is in other languages, for search engines.
///
/// They want whole addresses. Where the operator has not named the gateway's, paths are the best there is: what a
/// request says of its host may come from anybody.
pub(crate) fn in_every_language(address: Option<&str>, folder: &str, path: &str) -> String {
    let address = escaped(address.unwrap_or_default());
    let alternate = |lang: &str, path: &str| {
        format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}{path}\">\n")
    };
    let each: String = langs().iter().map(|lang| alternate(lang, &format!("{folder}/{lang}"))).collect();
    let whoever = alternate("x-default", folder);
    format!("<link rel=\"canonical\" href=\"{address}{path}\">\n{each}{whoever}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_gets_out_of_its_place() {
        assert_eq!(escaped("<a href=\"x\">'&'"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;");
        assert!(!script_data(&serde_json::json!("</script>")).contains('<'));
    }

    #[test]
    fn search_engines_get_whole_addresses_where_the_operator_has_named_the_gateways() {
        let links = in_every_language(Some("https://status.example.com"), "/status", "/status/uk");
        assert!(links.contains("rel=\"canonical\" href=\"https://status.example.com/status/uk\""), "{links}");
        assert!(links.contains("hreflang=\"lt\" href=\"https://status.example.com/status/lt\""), "{links}");
        assert!(
            links.contains("hreflang=\"x-default\" href=\"https://status.example.com/status\""),
            "{links}"
        );
        let links = in_every_language(None, "/glossary", "/glossary/uk");
        assert!(links.contains("rel=\"canonical\" href=\"/glossary/uk\""), "{links}");
    }
}
