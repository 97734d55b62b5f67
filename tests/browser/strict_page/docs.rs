//! The docs say what the tests check.

use std::{env, fs};

use super::matrix::{MATRIX, Policy};
use crate::support::workspace;

const BEGIN: &str = "<!-- matrix: begin -->\n";
const END: &str = "<!-- matrix: end -->";

#[test]
fn the_table_of_strict_sites_is_the_one_that_is_tested() {
    let path = workspace("docs/strict-sites.md");
    let doc = fs::read_to_string(&path).expect("docs/strict-sites.md");
    let (before, rest) = doc.split_once(BEGIN).expect("where the table begins");
    let (found, after) = rest.split_once(END).expect("where the table ends");
    let table = table();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).expect("written");
        return;
    }
    assert_eq!(found, table, "run this test again with UPDATE_DOCS=1");
}

fn table() -> String {
    let head = "| your page | what stands there | our line in the console names |\n| --- | --- | --- |\n";
    let rows = MATRIX.iter().map(row);
    head.to_owned() + &rows.collect::<String>()
}

fn row(policy: &Policy) -> String {
    let told = match policy.told {
        "" => String::new(),
        directive => format!("`{directive}`"),
    };
    format!("| {} | {} | {told} |\n", policy.what, policy.stands.words())
}
