import { mount } from "../mount.tsx";
import { MineApp } from "./mine-app.tsx";

mount(MineApp);
