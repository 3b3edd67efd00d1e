import { mount } from "../mount.tsx";
import { NotificationsApp } from "./notifications-app.tsx";

mount(NotificationsApp);
