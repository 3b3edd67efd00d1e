const fr = {
  ideaFrom: (circle: string) => `Une idée du cercle ${circle}`,
  idea: "Une idée à soutenir",
  /** What the picture says, for whoever cannot see it. */
  alt: (title: string, stair: string) => `${title}. ${stair}`,
};

const en: typeof fr = {
  ideaFrom: (circle) => `An idea from ${circle}`,
  idea: "An idea to support",
  alt: (title, stair) => `${title}. ${stair}`,
};

/** The picture that goes with a shared link. */
export const shareMessages = { fr, en };
