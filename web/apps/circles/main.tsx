import { mount } from "../mount.tsx";
import { CirclesApp } from "./circles-app.tsx";

mount(CirclesApp);
