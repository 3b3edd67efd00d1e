const fr = {
  summary: (title: string) => `Dernier jour pour soutenir : ${title}`,
  open: "Les soutiens sont ouverts jusqu’à cette heure.",
  over: "Les soutiens sont clos.",
  /** The calendar of one idea, and that of a member. */
  ofIdea: (title: string) => title,
  ofMember: (brand: string) => `${brand} : échéances que je suis`,
  add: "Ajouter l’échéance à mon agenda",
  mine: {
    title: "Les échéances dans mon agenda",
    lead: "Une adresse privée à donner à votre agenda : il affichera les échéances des idées que vous soutenez ou suivez, et les déplacera avec elles.",
    open: "Créer l’adresse",
    address: "Adresse de l’agenda",
    secret: "Qui connaît cette adresse lit ces échéances. Changez-la si elle a circulé.",
    copy: "Copier l’adresse",
    copied: "Copiée",
    subscribe: "Ouvrir dans l’agenda",
    renew: "Changer d’adresse",
    close: "Supprimer l’adresse",
  },
};

const en: typeof fr = {
  summary: (title) => `Last day to support: ${title}`,
  open: "Support is open until this hour.",
  over: "Support is closed.",
  ofIdea: (title) => title,
  ofMember: (brand) => `${brand}: deadlines I follow`,
  add: "Add the deadline to my calendar",
  mine: {
    title: "Deadlines in my calendar",
    lead: "A private address for your calendar: it shows the deadlines of ideas you support or follow, and moves them when they move.",
    open: "Create the address",
    address: "Calendar address",
    secret: "Whoever knows this address reads these deadlines. Change it if it got around.",
    copy: "Copy the address",
    copied: "Copied",
    subscribe: "Open in my calendar",
    renew: "Change the address",
    close: "Delete the address",
  },
};

/** Deadlines in calendars. */
export const calendarMessages = { fr, en };
