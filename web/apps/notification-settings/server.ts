import type { Settings, SettingsInput } from "../../../functions/notifications/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

const settings = api.my["notification-settings"];

export const readSettings = (): Promise<Answer<Settings>> => answerOf(settings.$get());
export const saveSettings = (json: SettingsInput) => doneOf(settings.$put({ json }));
