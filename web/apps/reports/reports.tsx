import { mount } from "../mount.tsx";
import { ReportsApp } from "./reports-app.tsx";

mount(ReportsApp);
