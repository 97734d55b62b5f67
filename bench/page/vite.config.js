// One script for each card, as small as Vite makes it: ENTRY names the card.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import solid from "vite-plugin-solid";

const entry = process.env.ENTRY;
const name = entry.split(".")[0];
const plugins = { solid: () => solid(), svelte: () => svelte({ configFile: false }), vue: () => vue() };

export default {
  plugins: [plugins[name]?.()],
  define: {
    "process.env.NODE_ENV": JSON.stringify("production"),
    __VUE_OPTIONS_API__: "false",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
  // For React and Preact; Solid's plugin comes first.
  esbuild: { jsx: "automatic", jsxImportSource: name, legalComments: "none" },
  build: {
    lib: { entry, name: "card", formats: ["iife"], fileName: () => "card.js" },
    outDir: `built/${name}`,
    target: "es2022",
    minify: "esbuild",
    reportCompressedSize: false,
  },
};
