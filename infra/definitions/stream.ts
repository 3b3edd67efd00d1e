/** How readers of the stream are fed, and how a batch that fails is tried again, then set aside. */
export const streamDelivery = { batchSize: 1_000, retryAttempts: 10 } as const;
