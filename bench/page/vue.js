// The element around Vue's card.
import { createApp } from "vue";
import Card from "./Card.vue";
import { define } from "./shared.js";

define((root, element) => createApp(Card, { element }).mount(root));
