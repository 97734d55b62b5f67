import { createApp } from "vue";
import "ticket-status";
import Support from "./Support.vue";

createApp(Support).mount("#app");
