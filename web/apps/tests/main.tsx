import { mount } from "../mount.tsx";
import { TestsApp } from "./tests-app.tsx";

mount(TestsApp);
