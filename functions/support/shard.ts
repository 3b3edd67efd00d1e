/** The shard that keeps a member's support: FNV-1a over the id, stable for ever, spread evenly. */
export function shardOf(memberId: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < memberId.length; i++) hash = Math.imul(hash ^ memberId.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}
