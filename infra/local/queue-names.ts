import { type QueueName, queueDefinitions } from "../definitions/queues.ts";

const isQueue = (name: string): name is QueueName => Object.hasOwn(queueDefinitions, name);

export const queueNames: readonly QueueName[] = Object.keys(queueDefinitions).filter(isQueue);
