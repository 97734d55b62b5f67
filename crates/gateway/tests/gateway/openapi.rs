use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};
use ticket_status_gateway::Gateway;
use ticket_status_helpdesks::HelpdeskError;

use super::support::{Answer, Company};

fn contract() -> Value {
    serde_json::from_str(&Gateway::openapi()).expect("JSON")
}

/// The schema of one answer. Nothing may stand in an answer that the contract does not tell.
fn schema(contract: &Value, call: &str, method: &str, status: &str) -> Validator {
    let answer = &contract["paths"][call][method]["responses"][status]["content"];
    let kind = answer.as_object().and_then(|kinds| kinds.values().next());
    let schema = &kind.unwrap_or_else(|| panic!("{method} {call} {status} is not in the contract"))["schema"];
    let mut components = contract["components"].clone();
    for schema in components["schemas"].as_object_mut().expect("schemas").values_mut() {
        schema["additionalProperties"] = json!(false);
    }
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [schema],
        "components": components,
    });
    jsonschema::options().should_validate_formats(true).build(&whole).expect("a schema")
}

fn holds(contract: &Value, call: &str, method: &str, answer: &Answer) {
    let status = answer.status.as_u16().to_string();
    let validator = schema(contract, call, method, &status);
    let errors: Vec<String> = validator
        .iter_errors(&answer.json())
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{method} {call} {status}: {errors:?}\n{}", answer.body);
    let kinds = &contract["paths"][call][method]["responses"][&status]["content"];
    assert!(kinds.get(answer.header("content-type")).is_some(), "{call} {status}: {kinds}");
}

#[tokio::test]
async fn every_answer_of_the_gateway_is_as_the_contract_says() {
    let contract = contract();
    let company = Company::open();
    let ticket = "/v1/tickets/{reference}";
    holds(&contract, ticket, "get", &company.read().await);
    holds(&contract, ticket, "get", &company.read_with("?lang=uk", &[]).await);
    holds(&contract, ticket, "get", &company.get("/v1/tickets/1042", &[]).await);
    holds(&contract, ticket, "get", &company.get("/v1/tickets/%20", &[]).await);
    let lookups = "/v1/lookups";
    holds(&contract, lookups, "post", &company.look_up("1042", "anna@example.com").await);
    holds(&contract, lookups, "post", &company.look_up("1042", "bob@example.com").await);
    holds(&contract, lookups, "post", &company.look_up("1042", "bob").await);
    holds(&contract, lookups, "post", &company.post(lookups, "application/json", "x").await);
    holds(&contract, lookups, "post", &company.post(lookups, "application/json", "x".repeat(20_000)).await);
    holds(&contract, "/v1/site", "get", &company.get("/v1/site", &[]).await);
    holds(&contract, "/health/live", "get", &company.get("/health/live", &[]).await);
    holds(&contract, "/health/ready", "get", &company.get("/health/ready", &[]).await);
    let failing = Company::open();
    failing.helpdesk.fail(|| HelpdeskError::Refused);
    holds(&contract, ticket, "get", &failing.read().await);
    holds(&contract, lookups, "post", &failing.look_up("7", "anna@example.com").await);
    holds(&contract, "/health/ready", "get", &failing.get("/health/ready", &[]).await);
}

#[test]
fn every_golden_document_is_as_the_contract_says() {
    let validator = schema(&contract(), "/v1/tickets/{reference}", "get", "200");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/examples");
    let mut documents = 0;
    for entry in std::fs::read_dir(folder).expect("the examples") {
        let path = entry.expect("a file").path();
        let document: Value = serde_json::from_slice(&std::fs::read(&path).expect("read")).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        documents += 1;
    }
    assert!(documents >= 15, "{documents}");
}

#[tokio::test]
async fn the_contract_is_served_and_is_the_recorded_one() {
    let served = Company::open().get("/openapi.json", &[]).await;
    assert_eq!(served.header("access-control-allow-origin"), "*");
    assert_eq!(served.json()["openapi"], "3.1.0");
    let recorded_at = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let recorded = std::fs::read_to_string(&recorded_at).unwrap_or_default();
    if recorded.trim_end() != served.body.trim_end() {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi.json");
        std::fs::write(&fresh, format!("{}\n", served.body.trim_end())).expect("written");
        panic!(
            "the contract has changed; if that is meant: cp {} {}",
            fresh.display(),
            recorded_at.display()
        );
    }
}

#[test]
fn the_contract_shows_examples_from_the_golden_documents() {
    let contract = contract();
    let examples = &contract["paths"]["/v1/tickets/{reference}"]["get"]["responses"]["200"]["content"]["application/json"]
        ["examples"];
    for name in ["with-person", "waiting-for-you", "solved"] {
        assert!(examples[name]["value"]["stage"].is_string(), "{name} in {examples}");
    }
}
