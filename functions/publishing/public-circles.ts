import { isPrivate } from "../circles/contract.ts";
import type { CircleStore } from "../circles/store.ts";

/** A private circle is none, as far as public pages know. */
export const publicCircles = ({
  circles,
  findCircle,
  memberCount,
}: Pick<CircleStore, PublicRead>): Pick<CircleStore, PublicRead> => ({
  memberCount,
  circles: async () => (await circles()).filter((circle) => !isPrivate(circle)),
  findCircle: async (circleId) => {
    const circle = await findCircle(circleId);
    return isPrivate(circle) ? undefined : circle;
  },
});
type PublicRead = "circles" | "findCircle" | "memberCount";
