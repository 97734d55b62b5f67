// How well colours can be told apart: the contrast of WCAG 2.2, from 1 (the same) to 21 (black on white).
// The browser reads the colours, so that every way to write one counts: names, oklch(), light-dark().

// What stands on what in a card, and the contrast that it needs: 4.5 for text (1.4.3), 3 for edges and marks (1.4.11).
// The names are those of the custom properties, without `--ticket-status-`.
export const PAIRS = [
  { id: "text", foreground: "text", background: "background", least: 4.5 },
  { id: "muted", foreground: "muted", background: "background", least: 4.5 },
  { id: "accent", foreground: "accent", background: "background", least: 4.5 },
  { id: "button", foreground: "on-accent", background: "accent", least: 4.5 },
  { id: "text-on-tint", foreground: "text", background: "accent-background", least: 4.5 },
  { id: "muted-on-tint", foreground: "muted", background: "accent-background", least: 4.5 },
  { id: "frame", foreground: "accent", background: "accent-background", least: 3 },
  // Fields have edges of the muted colour; `border` draws lines that nobody needs to see.
  { id: "field", foreground: "muted", background: "background", least: 3 },
];

// What a colour may not be made of: other properties, or the end of its declaration.
const NOT_A_COLOUR = /[;{}<>\\]|var\s*\(|env\s*\(|attr\s*\(/i;

const WHITE = { red: 1, green: 1, blue: 1, alpha: 1 };

// The colour as {red, green, blue, alpha} from 0 to 1, in sRGB; null for what is no colour. `scheme` decides about
// `light-dark()` and the colours of the system.
export const parse = (colour, scheme = "light") => {
  if (NOT_A_COLOUR.test(colour) || !CSS.supports("color", colour)) return null;
  const probe = document.createElement("span");
  probe.style.colorScheme = scheme;
  probe.style.display = "none";
  // Mixed with itself it comes out in sRGB, whatever it was written in.
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  document.documentElement.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return channels(computed);
};

// `color(srgb 0.1 0.2 0.3 / 0.5)`, or `rgb(26, 51, 77)` in older browsers.
const channels = (computed) => {
  const numbers = computed.replace(/^[^(]*\((srgb )?/, "").match(/-?[\d.]+(e-?\d+)?|none/g);
  if (!numbers || numbers.length < 3) return null;
  const most = computed.startsWith("rgb") ? 255 : 1;
  const [red, green, blue] = numbers.map((number) => Math.min(1, Math.max(0, (Number(number) || 0) / most)));
  return { red, green, blue, alpha: numbers.length > 3 ? Number(numbers[3]) || 0 : 1 };
};

// What is seen of a colour that lets another one through.
const over = (above, below) => {
  const mixed = (name) => above[name] * above.alpha + below[name] * (1 - above.alpha);
  return { red: mixed("red"), green: mixed("green"), blue: mixed("blue"), alpha: 1 };
};

// Relative luminance (WCAG 2.2, glossary).
const luminance = ({ red, green, blue }) => {
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

// The contrast of two colours, each as text or as `parse` returns it; null when one is no colour. What a background lets
// through is taken for white: nobody knows the page behind it.
export const contrast = (foreground, background) => {
  const [front, back] = [foreground, background].map((it) => (typeof it === "string" ? parse(it) : it));
  if (!front || !back) return null;
  const below = over(back, WHITE);
  const [darker, lighter] = [luminance(over(front, below)), luminance(below)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};
