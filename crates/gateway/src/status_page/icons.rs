//! The page's icon says whose turn it is, by its shape as well as by its colour.

use ticket_status_model::Turn;

/// Each by the word of its turn; the last stands where no turn is known, and beside the form.
const ICONS: [(Turn, &str); 5] = [
    (Turn::Customer, include_str!("icons/customer.svg")),
    (Turn::Company, include_str!("icons/company.svg")),
    (Turn::ThirdParty, include_str!("icons/third_party.svg")),
    (Turn::Nobody, include_str!("icons/nobody.svg")),
    (Turn::Unknown, include_str!("icons/unknown.svg")),
];

/// The icon of this file name.
pub(crate) fn icon(file: &str) -> Option<&'static str> {
    let word = file.strip_suffix(".svg")?;
    ICONS.iter().find(|(turn, _)| turn.word() == word).map(|(_, svg)| *svg)
}

/// Where the icon of a turn is served.
pub(super) fn path(word: &str) -> String {
    format!("/status/icons/{word}.svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_turn_has_an_icon_of_a_shape_of_its_own() {
        let shape = |svg: &str| svg.split("<path").nth(1).expect("a shape").to_owned();
        let mut shapes: Vec<String> = Turn::ALL
            .iter()
            .chain([&Turn::Unknown])
            .map(|turn| shape(icon(&format!("{}.svg", turn.word())).expect("an icon")))
            .collect();
        shapes.sort();
        shapes.dedup();
        assert_eq!(shapes.len(), ICONS.len());
        assert_eq!(icon("robot.svg"), None);
    }
}
