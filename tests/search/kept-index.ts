import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IndexBucket } from "../../functions/search/index-bucket.ts";
import { packed, unpacked } from "../../functions/search/pack.ts";
import { bucketKeeper, handleSearchMessages } from "../../functions/search/search-messages.ts";
import type { World } from "../world.ts";

type KeeperDeps = Parameters<typeof bucketKeeper>[0];

/** A bucket in memory, which holds what the real one would: packed bytes. */
function bucketInMemory() {
  const objects = new Map<string, Uint8Array>();
  const bucket: IndexBucket = {
    async read(key) {
      const bytes = objects.get(key);
      if (!bytes) throw new Error(`There is no ${key}`);
      return unpacked(bytes);
    },
    async write(key, part) {
      objects.set(key, await packed(part));
    },
    async remove(key) {
      objects.delete(key);
    },
  };
  return { objects, bucket };
}

/** The index of a world's ideas, kept by messages as the queue brings them. */
export function keptIndex(world: World) {
  const { objects, bucket } = bucketInMemory();
  const sent: unknown[] = [];
  const deps: KeeperDeps = {
    table: world.table,
    bucket,
    findCard: cardStore(world.table).findCard,
    findStory: async () => "Un récit.",
    send: async (messages) => {
      sent.push(...messages.map(({ body }) => body));
      return [];
    },
    clock: world.clock,
    newKey: () => crypto.randomUUID(),
    wait: async () => undefined,
  };
  /** Answers the places of messages that have to come back. */
  const tell = async (bodies: readonly unknown[], by: KeeperDeps = deps) => {
    const errors: unknown[] = [];
    const failed = await handleSearchMessages(bucketKeeper(by), bodies, (error) => errors.push(error));
    if (errors.length > 0 && failed.length === 0) throw errors[0];
    return failed;
  };
  return { objects, bucket, sent, deps, tell };
}
