import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CircleInput } from "../../../functions/circles/input.ts";
import { CircleId } from "../../../functions/platform/ids.ts";
import { type Draft, draftIn } from "./fields.ts";
import { brandOf, circleOf } from "./judge.ts";
import type { KeptLogo } from "./logo.ts";

export type FirstCircle = { circleId: CircleId; input: CircleInput };

/** What was typed and sent so far, kept on this machine; and the files that it becomes. */
export function wizardStore(folder: string, brandFolder: string) {
  const [draftFile, logoFile] = [join(folder, "draft.json"), join(folder, "logo.png")];
  const sizeFile = join(folder, "logo.json");
  const read = (file: string) =>
    readFile(file, "utf8")
      .then((text): unknown => JSON.parse(text))
      .catch(() => undefined);
  const draft = async (): Promise<Draft> => draftIn(await read(draftFile));
  const logo = async (): Promise<{ kept: KeptLogo; bytes: Buffer } | undefined> => {
    const bytes = await readFile(logoFile).catch(() => undefined);
    const kept = await read(sizeFile);
    return bytes && isLogo(kept) ? { kept, bytes } : undefined;
  };
  let writing: Promise<unknown> = Promise.resolve();
  return {
    draft,
    logo,
    /** Adds what was typed to what was kept; one after the other, since two fields may be saved at once. */
    type(typed: (before: Draft) => Draft): Promise<Draft> {
      const next = writing.then(async () => {
        const before = await draft();
        const all = { ...before, ...typed(before) };
        await mkdir(folder, { recursive: true });
        await put(draftFile, JSON.stringify(all, null, 2));
        return all;
      });
      writing = next.catch(() => undefined);
      return next;
    },
    async keepLogo({ png, width, height }: { png: Buffer; width: number; height: number }): Promise<void> {
      await mkdir(folder, { recursive: true });
      await put(logoFile, png);
      await put(sizeFile, JSON.stringify({ file: "logo.png", width, height } satisfies KeptLogo));
    },
    async dropLogo(): Promise<void> {
      await Promise.all([rm(logoFile, { force: true }), rm(sizeFile, { force: true })]);
    },
    /** Writes the brand file, its logo and its first circle. @throws Problem invalid-input, before anything is written */
    async finish(): Promise<FirstCircle> {
      const [typed, picture] = await Promise.all([draft(), logo()]);
      const brand = brandOf(typed, picture?.kept);
      const circle = circleOf(typed);
      await mkdir(brandFolder, { recursive: true });
      if (picture) await put(join(brandFolder, "logo.png"), picture.bytes);
      else await rm(join(brandFolder, "logo.png"), { force: true });
      await put(join(brandFolder, "first-circle.json"), json({ circleId: circle.circleId, ...circle.input }));
      await put(join(brandFolder, "brand.json"), json(brand));
      return circle;
    },
    /** Undefined where there is none, or none that holds. */
    async firstCircle(): Promise<FirstCircle | undefined> {
      const kept = await read(join(brandFolder, "first-circle.json"));
      if (typeof kept !== "object" || kept === null || !("circleId" in kept)) return undefined;
      const { circleId, ...input } = kept;
      const [id, circle] = [CircleId.safeParse(circleId), CircleInput.safeParse(input)];
      return id.success && circle.success ? { circleId: id.data, input: circle.data } : undefined;
    },
  };
}
export type WizardStore = ReturnType<typeof wizardStore>;

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Whole or not at all, whenever the machine stops. */
async function put(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

const isLogo = (kept: unknown): kept is KeptLogo =>
  typeof kept === "object" && kept !== null && "file" in kept && "width" in kept && "height" in kept;
