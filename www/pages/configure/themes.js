// The card's own colours, and those of its ready themes. A test compares them with what a real card has, and computes
// that all pass.

export const COLOURS = ["background", "text", "muted", "border", "accent", "accent-background", "on-accent"];

const colours = (...values) => Object.fromEntries(COLOURS.map((name, number) => [name, values[number]]));

// As in card.css.
const OWN = {
  light: colours("#fff", "#1b2430", "#566170", "#d5dbe3", "#0a58a6", "#e9f2fc", "#fff"),
  dark: colours("#14181f", "#e9edf3", "#a7b1be", "#363e4a", "#86bdf8", "#1a2b40", "#0b1725"),
};

// As in theme.js, by the word of the attribute `theme`.
export const THEMES = {
  calm: {
    light: colours("#f4faf8", "#16302b", "#4a635d", "#cfe2dc", "#0b6350", "#e0f3ed", "#ffffff"),
    dark: colours("#10211e", "#e3f1ed", "#a3bdb6", "#2f4741", "#7fdcc3", "#16352f", "#06231c"),
  },
  contrast: {
    light: colours("#ffffff", "#000000", "#2b2b2b", "#000000", "#00309c", "#ffffff", "#ffffff"),
    dark: colours("#000000", "#ffffff", "#e2e2e2", "#ffffff", "#ffe14d", "#000000", "#000000"),
  },
  paper: {
    light: colours("#fbf8f1", "#2e2a24", "#665d50", "#e2d9c8", "#8a3324", "#f5e9df", "#ffffff"),
    dark: colours("#201d18", "#efe8db", "#b8ad9b", "#443d33", "#f0a68f", "#38271f", "#2a120b"),
  },
};

// A colour as visitors see it: the one that is chosen, or that of the theme.
export const colourOf = (config, scheme, name) =>
  config[scheme][name] ?? (THEMES[config.look] ?? OWN)[scheme][name];
