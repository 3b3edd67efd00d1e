import { mount } from "../mount.tsx";
import { DuplicatesApp } from "./duplicates-app.tsx";

mount(DuplicatesApp);
