// A server that draws pages imports the package as the browser does, and nothing happens.
import { mount } from "ticket-status";

if (typeof mount !== "function") throw new Error("the package exports no `mount` here");
