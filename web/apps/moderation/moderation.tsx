import { mount } from "../mount.tsx";
import { ModerationApp } from "./moderation-app.tsx";

mount(ModerationApp);
