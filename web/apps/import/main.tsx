import { mount } from "../mount.tsx";
import { ImportApp } from "./import-app.tsx";

mount(ImportApp);
