import { mount } from "../mount.tsx";
import { ProgrammesApp } from "./programmes-app.tsx";

mount(ProgrammesApp);
