import { describe, expect, test } from "vitest";
import { IdeaId } from "../../functions/platform/ids.ts";
import { type Autosave, afterwards, atRest, type Happening } from "../../web/apps/write/autosave.ts";
import { isTheirs, type LocalDraft, resume } from "../../web/apps/write/local-draft.ts";
import { emptyText, textOf } from "../../web/apps/write/text.ts";

const ideaId = IdeaId.parse("ide_000000000001");
const text = (title: string) => ({ ...emptyText("en"), title });
const draft = (rev: number, title: string) => ({
  ...text(title),
  ideaId,
  rev,
  createdAt: "2026-03-02T09:00:00.000Z",
  savedAt: `2026-03-02T09:00:0${rev}.000Z`,
});
const typed = (title: string): Happening => ({ what: "changed", changes: { title } });
const through = (start: Autosave, ...happenings: Happening[]) => happenings.reduce(afterwards, start);
const fresh = atRest(0, emptyText("en"));
const saved = atRest(3, text("A bench"), "2026-03-02T09:00:03.000Z");

describe("saving while one types", () => {
  test("waits for a pause, sends, rests", () => {
    const sending = through(fresh, typed("A be"), typed("A bench"), { what: "pause" });
    expect([sending.phase, sending.sending?.title]).toEqual(["saving", "A bench"]);
    const rested = through(sending, { what: "saved", draft: draft(1, "A bench") });
    expect([rested.phase, rested.rev, rested.savedAt]).toEqual(["resting", 1, "2026-03-02T09:00:01.000Z"]);
  });

  test("sends nothing of a blank page, and nothing that is already saved", () => {
    expect(through(fresh, typed("A"), typed("")).phase).toBe("resting");
    expect(through(saved, typed("A bench!"), typed("A bench")).phase).toBe("resting");
  });

  test("keeps what is typed during a request, and sends it next", () => {
    const meanwhile = through(saved, typed("A bench for"), { what: "pause" }, typed("A bench for two"));
    expect(meanwhile.phase).toBe("saving");
    const next = through(meanwhile, { what: "saved", draft: draft(4, "A bench for") });
    expect([next.phase, next.text.title, next.rev]).toEqual(["waiting", "A bench for two", 4]);
  });

  test("does not save again and again what the server has tidied", () => {
    const sent = through(saved, typed("A  bench "), { what: "pause" });
    expect(through(sent, { what: "saved", draft: draft(4, "A bench ") }).phase).toBe("resting");
  });

  test("sends the newer text when a repeated first save is answered with the older one", () => {
    const sent = through(fresh, typed("A bench with a trough"), { what: "pause" });
    const answered = through(sent, { what: "saved", draft: draft(1, "A bench") });
    expect([answered.phase, answered.rev, answered.text.title]).toEqual(["waiting", 1, "A bench with a trough"]);
  });

  test("holds on while offline, and goes on when the network is back", () => {
    const offline = through(
      saved,
      typed("A bench for"),
      { what: "pause" },
      { what: "unreachable" },
      typed("A bench for 2"),
    );
    expect([offline.phase, offline.text.title]).toEqual(["offline", "A bench for 2"]);
    expect(through(offline, { what: "back-online" }).phase).toBe("waiting");
  });

  test("keeps the text when the session has ended", () => {
    const out = through(saved, typed("A bench for"), { what: "pause" }, { what: "signed-out" }, typed("A bench for 3"));
    expect([out.phase, out.text.title]).toEqual(["signed-out", "A bench for 3"]);
  });

  test("tries again on the next letter after a refusal", () => {
    const refused = through(
      saved,
      typed("x"),
      { what: "pause" },
      { what: "refused", trouble: { code: "too-many-drafts" } },
    );
    expect(refused.trouble?.code).toBe("too-many-drafts");
    expect(through(refused, typed("xy"))).not.toHaveProperty("trouble");
    expect(through(refused, typed("xy")).phase).toBe("waiting");
  });
});

describe("a stale edit", () => {
  const conflict = through(
    saved,
    typed("A bench, mine"),
    { what: "pause" },
    {
      what: "changed-elsewhere",
      theirs: draft(4, "A bench, theirs"),
    },
  );

  test("stops saving until one version is chosen; typing on loses nothing", () => {
    expect(through(conflict, typed("A bench, mine!"), { what: "pause" })).toMatchObject({
      phase: "conflict",
      text: { title: "A bench, mine!" },
      theirs: { title: "A bench, theirs" },
    });
  });

  test("mine is sent over the revision of theirs", () => {
    const chosen = through(conflict, { what: "chose", text: conflict.text });
    expect([chosen.phase, chosen.rev, chosen.text.title]).toEqual(["waiting", 4, "A bench, mine"]);
  });

  test("theirs needs no sending", () => {
    const chosen = through(conflict, { what: "chose", text: textOf(draft(4, "A bench, theirs")) });
    expect([chosen.phase, chosen.rev, chosen.text.title]).toEqual(["resting", 4, "A bench, theirs"]);
  });

  test("is none when both tabs say the same", () => {
    const same = through(
      saved,
      typed("A stool"),
      { what: "pause" },
      { what: "changed-elsewhere", theirs: draft(4, "A stool") },
    );
    expect([same.phase, same.rev]).toEqual(["resting", 4]);
  });

  test("is none when the other version is our own request whose answer was lost", () => {
    const lost = through(saved, typed("A stool"), { what: "pause" }, { what: "unreachable" }, typed("A stool for two"));
    const again = through(
      lost,
      { what: "back-online" },
      { what: "pause" },
      {
        what: "changed-elsewhere",
        theirs: draft(4, "A stool"),
      },
    );
    expect([again.phase, again.rev, again.text.title]).toEqual(["waiting", 4, "A stool for two"]);
  });
});

describe("coming back to a draft", () => {
  const local = (rev: number, title: string): LocalDraft => ({
    text: text(title),
    rev,
    key: "key-1234",
    at: "2026-03-02T10:00:00.000Z",
  });
  const here = { lang: "en", signedIn: true } as const;

  test("goes on from what this browser still holds, unless another tab saved since", () => {
    expect(resume(draft(3, "A bench"), undefined, here).phase).toBe("resting");
    expect(resume(draft(3, "A bench"), local(3, "A bench for"), here)).toMatchObject({
      phase: "waiting",
      text: { title: "A bench for" },
    });
    expect(resume(draft(5, "A bench"), local(3, "A bench for"), here)).toMatchObject({
      phase: "conflict",
      theirs: { rev: 5 },
    });
    expect(resume(draft(5, "A bench"), local(3, "A bench"), here).phase).toBe("resting");
  });

  test("sends after sign-in what was written before it", () => {
    expect(resume(undefined, local(0, "A bench"), { lang: "en", signedIn: false }).phase).toBe("signed-out");
    expect(resume(undefined, local(0, "A bench"), here)).toMatchObject({
      phase: "waiting",
      rev: 0,
      text: { title: "A bench" },
    });
  });

  test("what one member left in a browser is not the next one's", () => {
    expect(isTheirs({ ...local(0, "x"), memberId: "mem_a" }, "mem_b")).toBe(false);
    expect(isTheirs({ ...local(0, "x"), memberId: "mem_a" }, "mem_a")).toBe(true);
    expect(isTheirs(local(0, "x"), "mem_b")).toBe(true);
    expect(isTheirs({ ...local(0, "x"), memberId: "mem_a" }, undefined)).toBe(false);
  });
});
