//! The custom properties that all elements take.

/// A custom property.
pub struct CustomProperty {
    /// With its two hyphens.
    pub name: &'static str,
    /// Its syntax, as CSS names it.
    pub syntax: &'static str,
    /// What holds without it, in a light page.
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
    color("--ticket-status-background", "#fff", "Behind everything."),
    color("--ticket-status-text", "#1b2430", "The text."),
    color("--ticket-status-muted", "#566170", "What matters less."),
    color("--ticket-status-border", "#d5dbe3", "Lines."),
    color("--ticket-status-accent", "#0a58a6", "Links, buttons and the present stage."),
    color("--ticket-status-accent-background", "#e9f2fc", "Behind what is accented."),
    color("--ticket-status-on-accent", "#fff", "Text on the accent."),
    color("--ticket-status-warning", "#7a4100", "What is late, or may be out of date."),
    color("--ticket-status-warning-background", "#fff3df", "Behind it."),
    color("--ticket-status-error", "#a8201a", "What is wrong beside a field."),
    any("--ticket-status-space", "1.5em", "Between the edge and what stands in it."),
    any("--ticket-status-radius", "0.875rem", "How round the corners are."),
    any("--ticket-status-width", "44rem", "The largest width."),
    any("--ticket-status-room", "max(41rem, 104rem - 145cqw)", "The height that is reserved for a card."),
    any("--ticket-status-font", "system-ui, sans-serif", "The typeface."),
    any("--ticket-status-font-size", "medium", "The size of the text."),
];
