import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { circleStore } from "../../functions/circles/store.ts";
import { demoBrand, deployedBrand, ownBrandFolder } from "../build/brand.ts";
import { root } from "../build/functions.ts";
import { type DataFolder, takeDataFolder } from "./data-folder.ts";
import { buildFirstHour } from "./first-hour/build.ts";
import { addresses, firstHourPath, type Room, type Standing } from "./first-hour/contract.ts";
import { throughTheirEyes } from "./first-hour/play/looking.ts";
import { openStage, type StagePlay } from "./first-hour/play/player.ts";
import { stageCircle } from "./first-hour/play/stage-circle.ts";
import { type FirstCircle, wizardStore } from "./first-hour/store.ts";
import { type Answer, openPort } from "./http-server.ts";
import { now } from "./moving-clock.ts";
import { type Platform, type PlatformOptions, startPlatform } from "./platform.ts";

export type HostOptions = {
  port: number;
  /** Where everything that is kept lies: the demo's data, and below `own` the brand's. */
  folder: string;
  /** Where the brand's own file is. */
  brandFolder?: string;
  fresh?: boolean;
  /** Opens the demo, whatever was open last. */
  demo?: boolean;
  hurry?: boolean;
  /** Without, the demo is as empty as any: tests of something else do not wait for it. */
  content?: boolean;
  say?: (line: string) => void;
};

/** One address, behind which the demo, the brand's own platform or the stage of the demo clock is open: one at a time. */
export async function startHost(options: HostOptions) {
  const { say = () => {}, brandFolder = ownBrandFolder } = options;
  const opensOwn =
    !options.demo && (await lastOpen(options.folder)) === "own" && ownBrand(brandFolder).ownName !== undefined;
  const kept = await takeDataFolder(options.folder, (options.fresh ?? false) && !opensOwn);
  const door = await openPort(options.port, say);
  const pages = await buildFirstHour(join(root, ".build/local/first-hour"));
  const wizard = wizardStore(join(options.folder, "first-hour"), brandFolder);
  let platform: Platform | undefined;
  let folder: DataFolder | undefined;
  let stage: StagePlay | undefined;
  const origin = `http://localhost:${door.port}`;
  let opened = 0;
  /** What was open before the stage. */
  let back: Room = "demo";
  /** Starting over is meant for what opens first, once. */
  let fresh = (options.fresh ?? false) && opensOwn;
  let opening: Promise<void> = Promise.resolve();
  let standing: Standing = { room: "demo", demoName: demoBrand().brand.name, ...ownBrand(brandFolder) };

  const around =
    (others?: Answer): Answer =>
    async (request) => {
      const isFirstHour = request.path === firstHourPath || request.path.startsWith(`${firstHourPath}/`);
      if (others && stage) {
        const seen = await throughTheirEyes(request, stage.cookieOf, others);
        if (seen) return seen;
      }
      if (isFirstHour) return await pages.answerFirstHour(request, deps);
      if (!others) return waiting(request.headers["accept-language"] ?? "");
      return pages.withBar(await others(request), request, standing);
    };

  const open = async (room: Room, circle?: FirstCircle) => {
    door.serve(around());
    await stage?.end();
    stage = undefined;
    await platform?.stop();
    folder?.releaseNow();
    platform = undefined;
    process.env.PALIER_CLOCK_AHEAD_MS = "0";
    const own = room === "own";
    folder = own ? await takeDataFolder(join(options.folder, "own"), fresh) : undefined;
    fresh = false;
    const onStage = room === "stage";
    const begin = onStage
      ? beginningWith(stageCircle, true)
      : own
        ? beginningWith(circle ?? (await wizard.firstCircle()), circle !== undefined)
        : undefined;
    platform = await startPlatform({
      port: options.port,
      door,
      around,
      // A process keeps a module for good: what is built anew lies somewhere else.
      builtAs: `open-${options.port === 0 ? `${process.pid}-` : ""}${++opened}`,
      hurry: onStage || (options.hurry ?? false),
      say: tell,
      brand: own || (onStage && standing.ownName) ? deployedBrand(brandFolder) : demoBrand(),
      ...(room === "demo" && { demo: options.content ?? true, folder: kept }),
      ...(own && folder && { folder }),
      ...(begin && { begin }),
    });
    if (onStage) stage = await openStage({ ...platform, origin });
    else await writeFile(join(options.folder, "open"), room);
    standing = { ...standing, room };
  };

  const tell = (line: string) => {
    say(line);
    if (standing.opening) standing = { ...standing, opening: { ...standing.opening, line } };
  };

  /** One after the other; what cannot be opened leads back to the demo. */
  const beginOpening = (room: Room, circle?: FirstCircle) => {
    if (standing.room !== "stage") back = standing.room;
    const { failure: _, ownName: _name, ownFault: _fault, ...rest } = standing;
    standing = { ...rest, ...ownBrand(brandFolder), opening: { room, line: "" } };
    opening = opening.then(() =>
      open(room, circle)
        .catch(async (error: unknown) => {
          if (room === "demo") throw error;
          standing = { ...standing, failure: error instanceof Error ? error.message : String(error) };
          await open("demo");
        })
        .finally(() => {
          const { opening: _, ...done } = standing;
          standing = done;
        }),
    );
    return opening;
  };

  const deps = {
    wizard,
    standing: () => standing,
    open: (room: Room, circle?: FirstCircle) => void beginOpening(room, circle).catch((error) => say(String(error))),
    stage: () => stage,
    back: (): Room => back,
    file: pages.file,
    now,
  };

  const stop = async () => {
    await stage?.end();
    await platform?.stop();
    await door.stop();
    folder?.releaseNow();
    kept.releaseNow();
  };
  try {
    await beginOpening(opensOwn ? "own" : "demo");
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    platform: () => platform,
    standing: () => standing,
    choice: origin + firstHourPath,
    stop,
    /** When the process ends without having been stopped. */
    release: () => {
      folder?.releaseNow();
      kept.releaseNow();
    },
  };
}

export type Host = Awaited<ReturnType<typeof startHost>>;

/** The name of the brand's own file, or what is wrong with it. */
function ownBrand(brandFolder: string): Pick<Standing, "ownName" | "ownFault"> {
  if (!existsSync(join(brandFolder, "brand.json"))) return {};
  try {
    return { ownName: deployedBrand(brandFolder).brand.name };
  } catch (error) {
    return { ownFault: error instanceof Error ? error.message : String(error) };
  }
}

const lastOpen = (folder: string) => readFile(join(folder, "open"), "utf8").catch(() => "demo");

/** Saves the first circle where there is none yet, or where the wizard has just changed it. */
const beginningWith =
  (circle: FirstCircle | undefined, changed: boolean): PlatformOptions["begin"] =>
  async (table, at) => {
    if (!circle) return;
    const circles = circleStore(table);
    if (changed || !(await circles.findCircle(circle.circleId))) await circles.save(circle.circleId, circle.input, at);
  };

/** A page that is asked for while a platform opens. */
const waiting = (acceptLanguage: string) => ({
  status: 303,
  headers: { location: addresses.opening(/^fr\b/i.test(acceptLanguage) ? "fr" : "en"), "retry-after": "2" },
  cookies: [],
  body: Buffer.alloc(0),
});
