import type { MemberId } from "../platform/ids.ts";
import type { IdeaCard } from "./contract.ts";

type Signed = Pick<IdeaCard, "authorId" | "coCreators" | "imported">;

/** Every member whose idea it is, its author first; nobody, of one that was imported. */
export const authorsOf = ({ authorId, coCreators = [], imported }: Signed): MemberId[] => [
  ...(imported ? [] : [authorId]),
  ...coCreators.map(({ memberId }) => memberId),
];

/** Nobody supports an idea of their own. */
export const isOwn = (card: Signed, memberId: MemberId | undefined): boolean =>
  memberId !== undefined && authorsOf(card).includes(memberId);
