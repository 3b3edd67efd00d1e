import type { Format } from "../i18n/format.ts";

/** An absolute instant that people read in the page's language and machines read in UTC. */
export const Day = ({ iso, format }: { iso: string; format: Format }) => <time dateTime={iso}>{format.date(iso)}</time>;

/** With the hour: deadlines. */
export const Moment = ({ iso, format }: { iso: string; format: Format }) => (
  <time dateTime={iso}>{format.dateTime(iso)}</time>
);
