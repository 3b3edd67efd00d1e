import type { Said } from "../../said.ts";

export const rockingSnail: readonly Said[] = [
  { by: "bo", day: 4, text: "Slow enough for me." },
  {
    by: "gaspard",
    day: 13,
    text: "Des patins plus longs derrière : sinon il cabre. Demandez-moi comment je le sais.",
    credited: true,
    answers: [
      { by: "colette", day: 0.3, text: "Comment le savez-vous ?" },
      { by: "gaspard", day: 0.1, text: "Il cabre." },
    ],
  },
  { by: "colette", day: 70, text: "Patins allongés de 6 cm. Il ne cabre plus, il réfléchit.", update: true },
];
