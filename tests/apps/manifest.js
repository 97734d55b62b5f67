// Holds the package's custom-elements.json to the schema that editors read it by.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";

const { resolve } = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(resolve(name), "utf8"));
const manifest = read("ticket-status/custom-elements.json");

// The schema's own words for what people read, which no validator knows.
const ajv = new Ajv({ allErrors: true, strict: false });
if (!ajv.validate(read("custom-elements-manifest/schema.json"), manifest)) {
  console.error(ajv.errorsText(ajv.errors, { separator: "\n" }));
  process.exit(1);
}
const names = manifest.modules[0].declarations.map(({ tagName }) => tagName);
if (names.join() !== "ticket-status,ticket-glossary,ticket-queue") throw new Error(`other elements: ${names}`);
