import { mount } from "../mount.tsx";
import { StatementsApp } from "./statements-app.tsx";

mount(StatementsApp);
