// The element around Svelte's card.
import { mount } from "svelte";
import Card from "./Card.svelte";
import { define } from "./shared.js";

define((target, element) => mount(Card, { target, props: { element } }));
