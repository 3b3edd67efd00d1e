import type { Adapter, AdapterPayload } from "oidc-provider";

/** What the issuer remembers, for as long as it runs. */
export function memoryAdapter(): (kind: string) => Adapter {
  const kept = new Map<string, { payload: AdapterPayload; endsAt: number }>();
  const live = (key: string) => {
    const found = kept.get(key);
    if (found && found.endsAt > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const where = (kind: string, holds: (payload: AdapterPayload) => boolean) =>
    [...kept].find(([key, { payload }]) => key.startsWith(`${kind}:`) && holds(payload))?.[0] ?? "";

  return (kind) => ({
    upsert: async (id, payload, expiresIn) => {
      kept.set(`${kind}:${id}`, { payload, endsAt: Date.now() + (expiresIn ?? 86_400) * 1000 });
    },
    find: async (id) => live(`${kind}:${id}`),
    findByUid: async (uid) => live(where(kind, (payload) => payload.uid === uid)),
    findByUserCode: async (code) => live(where(kind, (payload) => payload.userCode === code)),
    consume: async (id) => {
      const payload = live(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      kept.delete(`${kind}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
