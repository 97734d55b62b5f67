// Vue is told which tags are no components of its own; the package needs nothing.
import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag.startsWith("ticket-");

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
