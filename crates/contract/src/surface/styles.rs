//! The custom properties that all elements take.

/// A custom property.
pub struct CustomProperty {
    /// With its two hyphens.
    pub name: &'static str,
    /// Its syntax, as CSS names it.
    pub syntax: &'static str,
    /// What holds without it; of two colours the second is for dark.
    pub default: &'static str,
    /// In a sentence.
    pub what: &'static str,
}

const fn color(name: &'static str, default: &'static str, what: &'static str) -> CustomProperty {
    CustomProperty { name, syntax: "<color>", default, what }
}

const fn any(name: &'static str, default: &'static str, what: &'static str) -> CustomProperty {
    CustomProperty { name, syntax: "*", default, what }
}

/// All of them.
pub const CUSTOM_PROPERTIES: [CustomProperty; 16] = [
    color("--ticket-status-background", "light-dark(#fff, #14181f)", "Behind everything."),
    color("--ticket-status-text", "light-dark(#1b2430, #e9edf3)", "The text."),
    color("--ticket-status-muted", "light-dark(#566170, #a7b1be)", "What matters less."),
    color("--ticket-status-border", "light-dark(#d5dbe3, #363e4a)", "Lines."),
    color("--ticket-status-accent", "light-dark(#0a58a6, #86bdf8)", "Links, buttons and the present stage."),
    color("--ticket-status-accent-background", "light-dark(#e9f2fc, #1a2b40)", "Behind what is accented."),
    color("--ticket-status-on-accent", "light-dark(#fff, #0b1725)", "Text on the accent."),
    color("--ticket-status-warning", "light-dark(#7a4100, #f3c07b)", "What is late, or may be out of date."),
    color("--ticket-status-warning-background", "light-dark(#fff3df, #362710)", "Behind it."),
    color("--ticket-status-error", "light-dark(#a8201a, #ff9c94)", "What is wrong beside a field."),
    any("--ticket-status-space", "1.5em", "Between the edge and what stands in it."),
    any("--ticket-status-radius", "0.875em", "How round the corners are."),
    any("--ticket-status-width", "44em", "The largest width."),
    any("--ticket-status-room", "max(41em, 104em - 145cqw)", "The height that is reserved for a card."),
    any("--ticket-status-font", "system-ui, sans-serif", "The typeface."),
    any("--ticket-status-font-size", "medium", "The size of the text."),
];
