const fr = {
  ideas: (brand: string) => `${brand} : les idées`,
  ofCircle: (brand: string, circle: string) => `${brand} : les idées du cercle ${circle}`,
  ofTag: (brand: string, tag: string) => `${brand} : les idées « ${tag} »`,
  decisions: (brand: string) => `${brand} : les décisions`,
  /** The visible link. */
  follow: "Flux Atom",
  followNote: "pour suivre cette liste dans un lecteur de flux",
};

const en: typeof fr = {
  ideas: (brand) => `${brand}: ideas`,
  ofCircle: (brand, circle) => `${brand}: ideas in ${circle}`,
  ofTag: (brand, tag) => `${brand}: ideas tagged “${tag}”`,
  decisions: (brand) => `${brand}: decisions`,
  follow: "Atom feed",
  followNote: "to follow this list in a feed reader",
};

/** Atom feeds. */
export const feedMessages = { fr, en };
