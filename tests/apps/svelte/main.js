import { mount } from "svelte";
import "ticket-status";
import Support from "./Support.svelte";

mount(Support, { target: document.getElementById("app") });
