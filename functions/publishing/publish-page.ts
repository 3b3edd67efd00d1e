import type { Clock } from "../platform/clock.ts";
import type { Table } from "../platform/table.ts";
import type { Edge } from "./edge.ts";
import { readPageItem, takeVersion } from "./page-item.ts";
import { type PageRef, pageName } from "./page-ref.ts";
import type { SiteFile } from "./press.ts";

/** What lasts is named by its content: put again it is the same, and no cache need forget it. */
type Kept = { key: string; lasts?: true };

/** Where files are put: a bucket, or whatever else is kept in the same order. */
export type Place<File> = { put: (file: File) => Promise<void>; remove: (key: string) => Promise<void> };

export type PublishDeps<File extends Kept = SiteFile> = {
  table: Table;
  /** Every file as it must be now; `version` is stamped on what scripts compare. */
  filesOf: (ref: PageRef, now: Date, version: number) => Promise<File[]>;
  bucket: Place<File>;
  edge: Edge;
  clock: Clock;
  /** Changes whenever the same content would give another HTML. */
  template: string;
};

/** Publishers that meet on one page go again; so often at one page is a fault, and its message comes back later. */
const mostTries = 12;

/**
 * Publishes a page in both languages, whoever else does at the same time.
 * Order of the bucket follows the table: the version is taken after reading and before writing. Who could not take it
 * read too early and goes again; who took it and finds a later one after writing may have written over newer files, and
 * goes again too. Killed anywhere in between, the message comes back. At rest, the files are of a reading that no
 * change of the table came after, without a message of its own.
 */
export async function publishPage<File extends Kept>(
  deps: PublishDeps<File>,
  ref: PageRef,
  options: { urgent?: boolean } = {},
): Promise<void> {
  for (let tried = 0; tried < mostTries; tried++) {
    const files = await publishOnce(deps, ref);
    if (!files) continue;
    if (options.urgent) await deps.edge.forget(files.map((key) => `/${key}`));
    return;
  }
  throw new Error(`The page ${pageName(ref)} was published by others ${mostTries} times in a row`);
}

/** Keys of all that is new or gone; undefined when somebody else published meanwhile. */
async function publishOnce<File extends Kept>(deps: PublishDeps<File>, ref: PageRef): Promise<string[] | undefined> {
  const name = pageName(ref);
  const now = deps.clock();
  const read = await readPageItem(deps.table, name);
  const files = await deps.filesOf(ref, now, read.version + 1);
  const made = files.map((file) => file.key);
  const gone = read.objects.filter((key) => !made.includes(key));
  // All that ever was stays named: killed before the deletions, the next publisher knows what to delete.
  const objects = [...made, ...gone];
  if (
    !(await takeVersion(deps.table, name, read, { template: deps.template, publishedAt: now.toISOString(), objects }))
  )
    return undefined;
  await write(deps.bucket, files, gone);
  const after = await readPageItem(deps.table, name);
  if (after.version !== read.version + 1) return undefined;
  return [...files.filter(({ lasts }) => !lasts).map(({ key }) => key), ...gone];
}

async function write<File>(bucket: Place<File>, files: readonly File[], gone: readonly string[]): Promise<void> {
  await Promise.all([...files.map((file) => bucket.put(file)), ...gone.map((key) => bucket.remove(key))]);
}
