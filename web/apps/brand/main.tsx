import { mount } from "../mount.tsx";
import { BrandApp } from "./brand-app.tsx";

mount(BrandApp);
