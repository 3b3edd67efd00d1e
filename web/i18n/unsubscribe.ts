const fr = {
  /** What links in mails stop, after “by mail”. */
  mails: {
    "own-moderation": "les décisions de la modération sur ce que vous avez écrit",
    "own-deadline": "les rappels d’échéance de vos idées",
    "own-milestone": "les paliers que franchissent vos idées",
    "own-outcome": "la suite donnée à vos idées",
    "own-comment": "les commentaires sur vos idées",
    reply: "les réponses qu’on vous fait",
    credited: "les mercis pour vos commentaires",
    report: "la suite donnée à vos signalements",
    outcome: "la suite donnée aux idées que vous soutenez ou suivez",
    test: "l’ouverture des tests des idées que vous soutenez ou suivez",
    update: "les nouvelles que donnent les idées que vous soutenez ou suivez",
    milestone: "les paliers que franchissent les idées que vous soutenez ou suivez",
    deadline: "les rappels d’échéance des idées que vous suivez",
    people: "les idées des personnes que vous suivez",
    digest: "le récapitulatif",
  },
  stop: {
    title: "Se désabonner",
    ask: (what: string) => `Vous recevez par mail ${what}. Faut-il arrêter ?`,
    askAll: "Vous recevez par mail ce que vous avez choisi. Faut-il tout arrêter ?",
    stopped: (what: string) => `C’est fait. Vous ne recevrez plus par mail ${what}.`,
    stoppedAll: "C’est fait. Vous ne recevrez plus aucun mail de notre part.",
    stays: "Les nouvelles, elles, restent sur le site.",
    button: "Arrêter ces mails",
    undo: "Annuler, je veux encore ces mails",
    settings: "Régler toutes les notifications",
    unknown: {
      title: "Ce lien n’ouvre rien.",
      body: "Il a perdu un morceau en route, ou il est d’un autre temps. Rien n’a changé. Connectez-vous pour régler vos notifications, ou reprenez le lien d’un mail plus récent.",
    },
    unreachable: {
      title: "Plus aucun mail ne part.",
      body: "Le compte de ce lien est fermé, ou n’a plus d’adresse vérifiée. Il n’y a rien à arrêter.",
    },
  },
};
const en: typeof fr = {
  mails: {
    "own-moderation": "what moderation decides about what you wrote",
    "own-deadline": "reminders of your ideas’ deadlines",
    "own-milestone": "the milestones your ideas cross",
    "own-outcome": "what becomes of your ideas",
    "own-comment": "comments on your ideas",
    reply: "replies to you",
    credited: "thanks for your comments",
    report: "what becomes of your reports",
    outcome: "what becomes of ideas you support or follow",
    test: "openings of betas of ideas you support or follow",
    update: "news from the authors of ideas you support or follow",
    milestone: "the milestones of ideas you support or follow",
    deadline: "reminders of deadlines of ideas you follow",
    people: "ideas of people you follow",
    digest: "the day’s digest",
  },
  stop: {
    title: "Unsubscribe",
    ask: (what) => `By mail you get ${what}. Shall we stop?`,
    askAll: "By mail you get what you chose. Shall we stop it all?",
    stopped: (what) => `Done. You will no longer get ${what} by mail.`,
    stoppedAll: "Done. You will get no more mail from us.",
    stays: "The news itself stays on the site.",
    button: "Stop these mails",
    undo: "Undo, I still want them",
    settings: "All notification settings",
    unknown: {
      title: "This link opens nothing.",
      body: "It lost a piece on the way, or it is from another time. Nothing has changed. Sign in to set your notifications, or take the link of a later mail.",
    },
    unreachable: {
      title: "No mail goes out any more.",
      body: "The account of this link is closed, or has no verified address. There is nothing to stop.",
    },
  },
};
/** Where the links of mails lead. */
export const unsubscribeMessages = { fr, en };
