const fr = {
  subject: (by: string, brand: string) => `${by} vous invite dans l’équipe de ${brand}`,
  hello: "Bonjour,",
  invites: (by: string, brand: string) => `${by} vous invite à travailler aux idées de ${brand}.`,
  asWhat: (roles: string) => `Votre rôle : ${roles}.`,
  roles: { moderator: "modération", product: "équipe produit", brand: "marque", shipping: "expédition" },
  open: "Lire l’invitation",
  until: (when: string) =>
    `Le lien marche une fois, jusqu’au ${when}, pour qui se connecte avec l’adresse qui reçoit ce courriel.`,
  why: (brand: string) =>
    `Quelqu’un de ${brand} a donné votre adresse pour cette seule invitation. Elle est effacée avec elle. Si vous ne l’attendiez pas, ne faites rien.`,
  colon: " : ",
};
const en: typeof fr = {
  subject: (by, brand) => `${by} invites you to the team of ${brand}`,
  hello: "Hello,",
  invites: (by, brand) => `${by} invites you to work on the ideas of ${brand}.`,
  asWhat: (roles) => `Your role: ${roles}.`,
  roles: { moderator: "moderation", product: "product team", brand: "brand", shipping: "shipping" },
  open: "Read the invitation",
  until: (when) => `The link works once, until ${when}, for whoever signs in with the address that gets this mail.`,
  why: (brand) =>
    `Somebody at ${brand} gave your address for this one invitation. It is erased with it. If you did not expect it, do nothing.`,
  colon: ": ",
};

/** The mail that invites somebody to work here. */
export const invitationMailMessages = { fr, en };
