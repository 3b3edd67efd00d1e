import { mount } from "../mount.tsx";
import { WriteApp } from "./write-app.tsx";

mount(WriteApp);
