/** No call of ours answers a stream of events: the SDK's code for them stays out of bundles. */
export class EventStreamSerde {
  constructor() {
    throw new Error("Bundles are built without event streams");
  }
}
export const eventStreamSerdeProvider = () => ({});
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
