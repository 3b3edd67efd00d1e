const fr = {
  heading: "Aussi proposée sous ce nom",
  by: (author: string) => `par ${author}`,
  note: "Des idées qui disaient la même chose ont rejoint celle-ci. Leurs soutiens comptent ici, un par membre.",
  gone: {
    title: "Cette idée a rejoint une autre.",
    text: (title: string, author: string) =>
      `« ${title} », de ${author}, disait la même chose qu’une autre idée. Les deux n’en font plus qu’une.`,
    goesOn: "Elle continue ici :",
    support: "Les soutiens ont suivi, un par membre. Chacun peut retirer le sien sur cette page.",
    why: (by: string, date: string) => `Ce qu’en dit ${by}, le ${date}`,
  },
};

const en: typeof fr = {
  heading: "Also suggested as",
  by: (author) => `by ${author}`,
  note: "Ideas that said the same have joined this one. Their supports count here, one per member.",
  gone: {
    title: "This idea has joined another.",
    text: (title, author) => `“${title}” by ${author} said the same as another idea. The two are one now.`,
    goesOn: "It goes on here:",
    support: "Supports moved with it, one per member. Everybody can withdraw theirs on that page.",
    why: (by, date) => `What ${by} said on ${date}`,
  },
};

/** Ideas that were merged, on the pages of both. */
export const mergedMessages = { fr, en };
