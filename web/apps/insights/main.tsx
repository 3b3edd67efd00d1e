import { mount } from "../mount.tsx";
import { InsightsApp } from "./insights-app.tsx";

mount(InsightsApp);
