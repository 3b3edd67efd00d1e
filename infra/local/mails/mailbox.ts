import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A mail as SES was asked to send it. */
export type CaughtMail = {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: { name: string; value: string }[];
};
export type Mailbox = {
  keep: (mail: Omit<CaughtMail, "id">) => Promise<string>;
  /** The latest first. */
  all: () => CaughtMail[];
  find: (id: string) => CaughtMail | undefined;
};

const keptAtMost = 500;

/** Mails of this machine, in a folder or in memory: none ever leaves. */
export async function openMailbox(folder?: string): Promise<Mailbox> {
  if (folder) await mkdir(folder, { recursive: true });
  const mails = folder ? await read(folder) : [];
  return {
    keep: async (mail) => {
      const id = `${mail.at.replaceAll(/\D/g, "")}-${crypto.randomUUID().slice(0, 8)}`;
      mails.unshift({ id, ...mail });
      mails.splice(keptAtMost);
      if (folder) await writeFile(join(folder, `${id}.json`), JSON.stringify({ id, ...mail }));
      return id;
    },
    all: () => mails,
    find: (id) => mails.find((mail) => mail.id === id),
  };
}

async function read(folder: string): Promise<CaughtMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const latest = names.toSorted().reverse().slice(0, keptAtMost);
  return await Promise.all(latest.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))));
}
