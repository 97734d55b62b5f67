//! Decoding that names the place of a fault and repeats nothing of what stood there.

use serde::de::DeserializeOwned;

use crate::HelpdeskError;

/// Why an answer could not be decoded, without any of its words: they may be a customer's.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error("an HTML page instead of JSON: a login page or a proxy answers at this address")]
    Html,
    #[error("the JSON ends too early, at line {line}, column {column}")]
    Truncated { line: usize, column: usize },
    #[error("not JSON at line {line}, column {column}")]
    Syntax { line: usize, column: usize },
    #[error("not what the documentation says at line {line}, column {column}")]
    Shape { line: usize, column: usize },
}

/// Decodes an answer to the request named `what`.
pub(crate) fn decode<T: DeserializeOwned>(what: &'static str, body: &[u8]) -> Result<T, HelpdeskError> {
    if body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<') {
        return Err(unreadable(what.to_owned(), Fault::Html));
    }
    let mut decoder = serde_json::Deserializer::from_slice(body);
    let value: T = serde_path_to_error::deserialize(&mut decoder).map_err(|error| {
        let at = format!("{what}: {}", error.path());
        unreadable(at, fault_of(error.inner()))
    })?;
    decoder.end().map_err(|error| unreadable(what.to_owned(), fault_of(&error)))?;
    Ok(value)
}

fn fault_of(error: &serde_json::Error) -> Fault {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        serde_json::error::Category::Eof => Fault::Truncated { line, column },
        serde_json::error::Category::Data => Fault::Shape { line, column },
        _ => Fault::Syntax { line, column },
    }
}

fn unreadable(at: String, fault: Fault) -> HelpdeskError {
    HelpdeskError::Unreadable { at, source: Some(Box::new(fault)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Page {
        #[serde(rename = "items")]
        _items: Vec<Item>,
    }

    #[derive(Debug, serde::Deserialize)]
    struct Item {
        #[serde(rename = "id")]
        _id: String,
    }

    fn error_of(body: &str) -> (String, String) {
        match decode::<Page>("search", body.as_bytes()) {
            Err(HelpdeskError::Unreadable { at, source: Some(source) }) => (at, source.to_string()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_fault_names_its_place_and_repeats_nothing() {
        let (at, why) = error_of(r#"{"items":[{"id":"1"},{"id":["anna@example.com"]}]}"#);
        assert_eq!(at, "search: items[1].id");
        assert!(!why.contains("anna"), "{why}");
    }

    #[test]
    fn html_and_truncated_json_are_told_apart() {
        assert!(error_of("\n<!DOCTYPE html><title>Login</title>").1.contains("HTML"));
        assert!(error_of(r#"{"items":[{"id":"#).1.contains("too early"));
        assert!(error_of("").1.contains("too early"));
        assert!(error_of(r#"{"items":[]} x"#).1.contains("not JSON"));
    }
}
