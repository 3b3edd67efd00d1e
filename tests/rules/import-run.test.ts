import { describe, expect, test } from "vitest";
import type { Import } from "../../functions/imports/contract.ts";
import { importLimits } from "../../functions/imports/limits.ts";
import { CircleId, ImportId, MemberId } from "../../functions/platform/ids.ts";
import type { Sent } from "../../web/apps/answer.ts";
import { dryRun } from "../../web/apps/import/dry-run.ts";
import { patiently } from "../../web/apps/import/patiently.ts";
import type { Sending } from "../../web/apps/import/plan.ts";
import { runImport } from "../../web/apps/import/run-import.ts";
import { undoImport } from "../../web/apps/import/undo-import.ts";

const begun: Sent<Import> = {
  importId: ImportId.parse("imp_000000000001"),
  kind: "ideas",
  source: "canny",
  tool: "Canny",
  fileName: "posts.csv",
  circleId: CircleId.parse("balcony"),
  lang: "en",
  rows: 100,
  at: "2026-03-02T09:00:00.000Z",
  by: { memberId: MemberId.parse("mem_c1e000000000"), name: "Cleo" },
  state: "running",
  done: 0,
  made: 0,
  here: 0,
  refused: 0,
  comments: 0,
};
const rows = Array.from({ length: 100 }, (_, n): Sending => ({ number: n + 2, cells: { title: `Row ${n}` } }));
const waited: number[] = [];
const patience = {
  stopped: () => false,
  onWait: () => {},
  wait: async (seconds: number) => {
    waited.push(seconds);
  },
};

/** A server that takes rows in their order and counts them, as the real one does. */
function server(lost: (call: number) => boolean = () => false, done = 0) {
  const sent: number[] = [];
  let call = 0;
  let now = { ...begun, done };
  const send = async (_: string, from: number, batch: readonly Sending[]) => {
    sent.push(from);
    if (from === now.done) now = { ...now, done: from + batch.length, made: now.made + batch.length };
    if (lost(call++)) return { ok: false, trouble: { code: "unreachable" } } as const;
    const results = batch.map(() => ({ state: "made", ideaId: "ide_000000000000" as never }) as const);
    return { ok: true, value: { import: now, results } } as const;
  };
  return { send, sent };
}

describe("an import that runs", () => {
  test("sends every row once, in batches that one request takes", async () => {
    const { send, sent } = server();
    const ran = await runImport(begun, rows, { ...patience, send, onBatch: () => {} });
    expect(ran).toMatchObject({ import: { done: 100, made: 100 } });
    expect(sent).toEqual([0, importLimits.batchRows, 2 * importLimits.batchRows]);
  });

  test("sends the same rows again when no answer came, though they had arrived, and goes on", async () => {
    const { send, sent } = server((call) => call === 1);
    const ran = await runImport(begun, rows, { ...patience, send, onBatch: () => {} });
    expect(ran).toMatchObject({ import: { done: 100, made: 100 } });
    expect(sent).toEqual([0, 40, 40, 80]);
  });

  test("goes on from the row that it had come to after a reload", async () => {
    const { send, sent } = server(undefined, 80);
    await runImport({ ...begun, done: 80 }, rows, { ...patience, send, onBatch: () => {} });
    expect(sent).toEqual([80]);
  });

  test("ends where somebody stops it, and tells what cannot be waited for", async () => {
    const { send, sent } = server();
    let batches = 0;
    const stopping = { ...patience, stopped: () => batches > 0 };
    expect(await runImport(begun, rows, { ...stopping, send, onBatch: () => batches++ })).toEqual({ stopped: true });
    expect(sent).toEqual([0]);
    const over = async () => ({ ok: false, trouble: { code: "import-over" } }) as const;
    const ended = await runImport(begun, rows, { ...patience, send: over, onBatch: () => {} });
    expect(ended).toEqual({ trouble: { code: "import-over" } });
  });
});

test("who is told to wait waits so long, and no longer than half a minute for a line that is down", async () => {
  waited.length = 0;
  const answers = [
    { ok: false, trouble: { code: "too-many-requests", values: { seconds: 3 } } } as const,
    ...Array.from({ length: 7 }, () => ({ ok: false, trouble: { code: "unreachable" } }) as const),
    { ok: true, value: "there" } as const,
  ];
  expect(await patiently(async () => answers.shift() ?? { ok: true, value: "never" }, patience)).toEqual({
    ok: true,
    value: "there",
  });
  expect(waited[0]).toBe(3);
  expect(Math.max(...waited)).toBe(30);
});

describe("an undo that runs", () => {
  test("closes all pages of ideas, waits as long as it is told, and takes what had to wait again", async () => {
    const asked: string[] = [];
    waited.length = 0;
    const undoSome = async (_: string, step: "close" | "take", after?: string) => {
      asked.push(`${step} ${after ?? ""}`);
      const wait = step === "take" && asked.length < 5;
      const value = {
        import: begun,
        looked: 10,
        gone: 0,
        kept: [],
        ...(!after && step === "close" && { next: "ide_x" }),
      };
      return { ok: true, value: { ...value, ...(wait && { waitSeconds: 12 }) } } as const;
    };
    const undone = await undoImport(begun, { ...patience, undoSome, onProgress: () => {} });
    expect(undone).toMatchObject({ import: { importId: begun.importId } });
    expect(asked).toEqual(["close ", "close ide_x", "take ", "take ", "take "]);
    expect(waited).toEqual([12, 12]);
  });
});

describe("a dry run", () => {
  const deps = { ...patience, onProgress: () => {}, mayRepeat: true, similar: async () => [] };

  test("tells the row that an earlier row says already, and what looks like an idea that is here", async () => {
    const two = rows.slice(0, 2);
    const tryRows = async (batch: readonly Sending[]) =>
      ({
        ok: true,
        value: { results: batch.map(() => ({ state: "made", ideaId: "ide_000000000000" as never }) as const) },
      }) as const;
    const similar = async () => [{ ideaId: "ide_000000000009", title: "A rail" }];
    const report = await dryRun(two, { ...deps, tryRows, similar });
    expect(report).toMatchObject({
      repeated: 1,
      compared: 1,
      tried: [{ result: { state: "made" }, like: [{ title: "A rail" }] }, { result: { state: "here", row: 2 } }],
    });
  });
});
