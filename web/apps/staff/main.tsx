import { mount } from "../mount.tsx";
import { StaffApp } from "./staff-app.tsx";

mount(StaffApp);
