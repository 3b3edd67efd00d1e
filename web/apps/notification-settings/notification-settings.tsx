import { mount } from "../mount.tsx";
import { SettingsApp } from "./settings-app.tsx";

mount(SettingsApp);
