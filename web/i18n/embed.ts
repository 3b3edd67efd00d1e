const fr = {
  title: "Intégrer cette idée sur un site",
  link: "Intégrer",
  lead: "La carte se met à jour seule : soutiens, marche en cours, échéance. Elle ne pose aucun cookie.",
  script: "Une ligne de script",
  scriptNote: "La carte prend la hauteur qu’il lui faut.",
  frame: "Sans script",
  frameNote: "Un cadre simple, pour les sites qui n’acceptent pas de script.",
  theme:
    'La carte suit le thème de l’appareil. Pour en imposer un, ajoutez #light ou #dark à l’adresse du cadre, ou data-theme="dark" au script.',
  preview: "Aperçu",
  copy: "Copier",
  copied: "Copié",
  back: "Retour à l’idée",
  see: "Voir l’idée",
  frameTitle: (title: string) => `Idée : ${title}`,
};

const en: typeof fr = {
  title: "Embed this idea on a site",
  link: "Embed",
  lead: "The card keeps itself up to date: supporters, current step, deadline. It sets no cookie.",
  script: "One line of script",
  scriptNote: "The card takes the height it needs.",
  frame: "Without script",
  frameNote: "A plain frame, for sites that accept no script.",
  theme:
    'The card follows the device’s theme. To fix one, add #light or #dark to the frame’s address, or data-theme="dark" to the script.',
  preview: "Preview",
  copy: "Copy",
  copied: "Copied",
  back: "Back to the idea",
  see: "See the idea",
  frameTitle: (title) => `Idea: ${title}`,
};

/** The card of an idea on other sites. */
export const embedMessages = { fr, en };
