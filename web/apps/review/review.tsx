import { mount } from "../mount.tsx";
import { ReviewApp } from "./review-app.tsx";

mount(ReviewApp);
