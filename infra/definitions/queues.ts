/** One queue per queued reaction; each has a dead-letter queue of the same name plus "-dead". Seconds. */
export const queueDefinitions = {
  pages: { visibilityTimeout: 120, maxReceiveCount: 6 },
  /** Drawing ten pictures takes its time. */
  shares: { visibilityTimeout: 360, maxReceiveCount: 6 },
  tags: { visibilityTimeout: 60, maxReceiveCount: 6 },
  joins: { visibilityTimeout: 60, maxReceiveCount: 6 },
  recounts: { visibilityTimeout: 60, maxReceiveCount: 6 },
  reviews: { visibilityTimeout: 120, maxReceiveCount: 6 },
  /** A page of supports is a hundred people. */
  carries: { visibilityTimeout: 180, maxReceiveCount: 6 },
  /** A message marks 200 members, or one page of 500 supports while everything is told anew. */
  insights: { visibilityTimeout: 180, maxReceiveCount: 6 },
  /** Every fact of a platform is read for one message. */
  figures: { visibilityTimeout: 360, maxReceiveCount: 6 },
  uploads: { visibilityTimeout: 360, maxReceiveCount: 6 },
  drops: { visibilityTimeout: 120, maxReceiveCount: 6 },
  search: { visibilityTimeout: 360, maxReceiveCount: 6 },
  /** A page of a crowd is a hundred people. */
  notices: { visibilityTimeout: 180, maxReceiveCount: 6 },
  /** Moderators' answers, for the ten seconds in which they can be undone. */
  answers: { visibilityTimeout: 60, maxReceiveCount: 6 },
  /** A seat that freed, somebody who joined the list: as many seats are given as are free. */
  seats: { visibilityTimeout: 180, maxReceiveCount: 6 },
  /** Addresses of testers who left, or of programmes that closed long ago. */
  parcels: { visibilityTimeout: 180, maxReceiveCount: 6 },
  mails: { visibilityTimeout: 120, maxReceiveCount: 6 },
} as const;
export type QueueName = keyof typeof queueDefinitions;
