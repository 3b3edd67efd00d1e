import type { Format } from "./format.ts";

/** What a notice's sentence is made of; `when` only where a date belongs to it. */
type Told = { title: string; when: string; by: string; other?: string; also?: string };

const fr = {
  heading: "Notifications",
  loading: "On relève votre courrier…",
  signIn: {
    title: "Vos nouvelles vous attendent de l’autre côté.",
    body: "Connectez-vous : tout ce qui s’est passé depuis est là.",
    button: "Se connecter",
  },
  empty: {
    title: "Rien pour l’instant.",
    body: "Vos idées, celles que vous soutenez, les réponses qu’on vous fait : tout arrivera ici.",
    action: "Voir les idées en course",
  },
  bell: (unread: number, f: Format) =>
    unread === 0
      ? "Notifications"
      : f.plural(unread, {
          one: `Notifications : ${f.number(unread)} non lue`,
          other: `Notifications : ${f.number(unread)} non lues`,
        }),
  unread: (n: number, f: Format) =>
    f.plural(n, { one: `${f.number(n)} nouvelle non lue`, other: `${f.number(n)} nouvelles non lues` }),
  allRead: "Tout est lu.",
  today: "Aujourd’hui",
  yesterday: "Hier",
  isNew: "Nouveau",
  markRead: "Marquer comme lue",
  markReadOf: (what: string) => `Marquer comme lue : ${what}`,
  markUnread: "Remettre en non lue",
  markUnreadOf: (what: string) => `Remettre en non lue : ${what}`,
  markAll: "Tout marquer comme lu",
  markedAll: "Tout est marqué comme lu.",
  undo: "Annuler",
  undone: "C’est annulé.",
  older: "Plus anciennes",
  settings: "Réglages",
  said: {
    returned: ({ title }: Told) => `« ${title} » est à retoucher.`,
    declined: ({ title }: Told) => `« ${title} » n’est pas publiée. La modération vous dit pourquoi.`,
    published: ({ title }: Told) => `« ${title} » est publiée. C’est parti.`,
    "deadline-14": ({ title, when }: Told) => `Plus que deux semaines pour « ${title} » : échéance le ${when}.`,
    "deadline-3": ({ title, when }: Told) => `Trois jours encore pour « ${title} » : échéance le ${when}.`,
    "deadline-1": ({ title, when }: Told) => `Dernier jour pour « ${title} » : échéance le ${when}.`,
    milestone: ({ title }: Told) => `« ${title} » a franchi un palier !`,
    in_review: ({ title }: Told) => `« ${title} » est à l’étude. L’atelier répondra.`,
    expired: ({ title }: Told) => `Le délai de « ${title} » est écoulé.`,
    corrected: ({ title }: Told) => `L’atelier corrige sa réponse à « ${title} ».`,
    decided: ({ title }: Told) => `L’atelier a répondu à « ${title} ».`,
    test_open: ({ title }: Told) => `« ${title} » est en test.`,
    programme_open: ({ title, when }: Told) =>
      when
        ? `Le test de « ${title} » est ouvert : les personnes qui l’ont soutenue passent d’abord, jusqu’au ${when}.`
        : `Le test de « ${title} » est ouvert.`,
    feedback_answered: ({ title, by }: Told) => `${by} répond à votre retour « ${title} ».`,
    feedback_asked: ({ title, by }: Told) => `${by} vous demande une précision sur votre retour « ${title} ».`,
    feedback_accepted: ({ title }: Told) => `L’équipe prend en charge votre retour « ${title} ».`,
    feedback_fixed: ({ title, also }: Told) => `« ${title} » : corrigé dans ${also}. Vous vérifiez ?`,
    feedback_closed: ({ title }: Told) => `Votre retour « ${title} » est clos. L’équipe vous dit pourquoi.`,
    feedback_merged: ({ title, also }: Told) =>
      `Votre retour « ${title} » suit maintenant « ${also} », qui dit la même chose : vous en aurez des nouvelles.`,
    feedback_split: ({ title, also }: Told) =>
      `Votre retour « ${title} » ne suit plus « ${also} » : il est traité à part.`,
    feedback_confirmed: ({ title, by }: Told) => `${by} confirme que « ${title} » est corrigé.`,
    feedback_replied: ({ title, by }: Told) => `${by} précise son retour « ${title} ».`,
    feedback_reopened: ({ title, by }: Told) => `${by} dit que « ${title} » n’est pas corrigé.`,
    feedback_assigned: ({ title, by }: Told) => `${by} vous confie le retour « ${title} ».`,
    seat_offered: ({ title, when }: Told) =>
      `Une place est à vous dans « ${title} » : acceptez-la avant le ${when}, sinon elle ira à la personne suivante.`,
    seat_lapsed: ({ title }: Told) =>
      `« ${title} » : la place n’a pas été prise à temps. Vous pouvez vous remettre dans la liste.`,
    place_removed: ({ title, by }: Told) => `« ${title} » : ${by} a retiré votre place et vous dit pourquoi.`,
    no_seat_came: ({ title }: Told) =>
      `« ${title} » est terminé sans qu’une place se libère pour vous à temps. Merci d’avoir attendu.`,
    terms_changed: ({ title }: Told) =>
      `« ${title} » : les conditions du test ont changé. Relisez-les et acceptez-les pour continuer.`,
    address_wanted: ({ title }: Told) => `« ${title} » : où faut-il envoyer votre prototype ?`,
    prototype_sent: ({ title, by }: Told) => `« ${title} » : votre prototype est parti avec ${by}.`,
    prototype_returned: ({ title }: Told) =>
      `« ${title} » : le colis est revenu chez nous. Vérifiez l’adresse, nous pourrons le renvoyer.`,
    programme_new: ({ title }: Told) => `Un nouveau test cherche du monde : « ${title} ».`,
    task_due: ({ title }: Told) => `À faire avant demain soir dans « ${title} ».`,
    survey_open: ({ title }: Told) => `Votre avis sur « ${title} » : deux minutes, tant que c’est ouvert.`,
    nothing_filed: ({ title }: Told) => `Rien de vous encore dans « ${title} ». Même un détail nous aide.`,
    results_out: ({ title }: Told) => `Le bilan de « ${title} » est là. Merci d’avoir testé.`,
    reward_given: ({ title }: Told) => `Ce qui vous était promis pour « ${title} » est remis. Merci encore.`,
    launched: ({ title }: Told) => `« ${title} » est lancée.`,
    withdrawn: ({ title }: Told) => `« ${title} » est retirée par la personne qui l’avait proposée.`,
    comment: ({ title, by }: Told) => `${by} commente « ${title} ».`,
    reply: ({ title, by }: Told) => `${by} vous répond à propos de « ${title} ».`,
    update: ({ title, by }: Told) => `${by} donne des nouvelles de « ${title} ».`,
    credited: ({ title }: Told) => `Votre commentaire a fait évoluer « ${title} ». C’est écrit sur sa page.`,
    report_settled: ({ title }: Told) =>
      `La modération a lu votre signalement à propos de « ${title} » : le contenu reste, il respecte la charte.`,
    report_upheld: ({ title }: Told) =>
      `La modération a retiré ce que vous aviez signalé à propos de « ${title} ». Merci.`,
    removed: ({ title }: Told) => `La modération a supprimé « ${title} ».`,
    comment_removed: ({ title, when }: Told) =>
      `La modération a retiré ce que vous aviez écrit le ${when} à propos de « ${title} ».`,
    merged: ({ title, other }: Told) => `« ${title} » a rejoint « ${other} », qui dit la même chose.`,
    took_in: ({ title, other }: Told) =>
      `« ${other} » a rejoint votre idée « ${title} » : ses soutiens comptent ici, un par membre.`,
    split: ({ title, other }: Told) =>
      `« ${title} » reprend sa route, séparée de « ${other} », avec le temps qui lui restait.`,
    gave_back: ({ title, other }: Told) =>
      `« ${other} » quitte votre idée « ${title} » et reprend sa route : les soutiens venus avec elle repartent.`,
    comment_refused: ({ title }: Told) => `La modération n’a pas publié votre commentaire sur « ${title} ».`,
    warned: () => "La modération vous rappelle une règle. Rien ne vous est retiré.",
    limited: ({ when }: Told) =>
      `La modération vous retire la parole jusqu’au ${when}. Vous lisez et soutenez toujours.`,
    suspended: ({ when }: Told) =>
      when ? `La modération suspend votre compte jusqu’au ${when}.` : "La modération suspend votre compte.",
    lifted: () => "La modération a levé sa décision. Tout vous est ouvert à nouveau.",
    appeal_upheld: () => "Votre réclamation est fondée : c’est réparé.",
    appeal_rejected: () => "Nous avons tout relu. La décision que vous contestiez reste, et voici pourquoi.",
  },
  /** What merging says to supporters; to the author and to followers, other words. */
  mergedSupporter: ({ title, other }: Told) =>
    `Votre soutien à « ${title} » compte désormais pour « ${other} », qui dit la même chose. Vous pouvez le retirer sur sa page.`,
  mergedAuthor: ({ title, other }: Told) =>
    `« ${title} » a rejoint « ${other} », qui dit la même chose : votre nom y figure et ses soutiens ont suivi.`,
  splitSupporter: ({ title, other }: Told) =>
    `« ${title} » reprend sa route, séparée de « ${other} » : votre soutien y compte de nouveau.`,
  /** Reports that the reader follows. */
  fixedFollowed: ({ title, also }: Told) => `« ${title} », que vous suivez, est corrigé dans ${also}.`,
  closedFollowed: ({ title }: Told) => `« ${title} », que vous suivez, est clos. L’équipe dit pourquoi.`,
  /** Somebody whom the reader follows. */
  publishedBy: ({ title, by }: Told) => `${by} publie « ${title} ».`,
  why: {
    rule: (n: string) => `Règle n° ${n}`,
    ruleInWords: (n: string, rule: string) => `Règle n° ${n} : ${rule}`,
    unlawful: "C’est contraire à la loi",
  },
  somebody: "Quelqu’un",
  account: "Votre compte",
  act: {
    mend: "Reprendre le texte",
    read: "Lire la réponse",
    see: "Voir la page",
    mine: "Voir mon espace",
    statements: "Lire les motifs, contester",
    reports: "Voir mes signalements",
    test: "Voir le test",
    report: "Voir le retour",
    check: "Vérifier",
    place: "Voir ma place",
    delivery: "Voir la livraison",
    tasks: "Voir ce qu’il reste à faire",
    tell: "Signaler quelque chose",
    results: "Lire le bilan",
  },
};

const en: typeof fr = {
  heading: "Notifications",
  loading: "Fetching your news…",
  signIn: {
    title: "Your news is on the other side of the door.",
    body: "Sign in: whatever happened since is there.",
    button: "Sign in",
  },
  empty: {
    title: "Nothing yet.",
    body: "Your ideas, the ones you support, replies to you: it all arrives here.",
    action: "See ideas gathering support",
  },
  bell: (unread, f) => (unread === 0 ? "Notifications" : `Notifications: ${f.number(unread)} unread`),
  unread: (n, f) => `${f.number(n)} unread`,
  allRead: "All read.",
  today: "Today",
  yesterday: "Yesterday",
  isNew: "New",
  markRead: "Mark as read",
  markReadOf: (what) => `Mark as read: ${what}`,
  markUnread: "Mark as unread",
  markUnreadOf: (what) => `Mark as unread: ${what}`,
  markAll: "Mark all as read",
  markedAll: "All marked as read.",
  undo: "Undo",
  undone: "Undone.",
  older: "Older",
  settings: "Settings",
  said: {
    returned: ({ title }) => `“${title}” needs mending.`,
    declined: ({ title }) => `“${title}” is not published. The moderator tells you why.`,
    published: ({ title }) => `“${title}” is published. Off it goes.`,
    "deadline-14": ({ title, when }) => `Two weeks left for “${title}”: the deadline is ${when}.`,
    "deadline-3": ({ title, when }) => `Three days left for “${title}”: the deadline is ${when}.`,
    "deadline-1": ({ title, when }) => `Last day for “${title}”: the deadline is ${when}.`,
    milestone: ({ title }) => `“${title}” crossed a milestone!`,
    in_review: ({ title }) => `“${title}” is in review. The team will answer.`,
    expired: ({ title }) => `Time ran out for “${title}”.`,
    corrected: ({ title }) => `The team corrects its answer to “${title}”.`,
    decided: ({ title }) => `The team answered “${title}”.`,
    test_open: ({ title }) => `“${title}” is in beta.`,
    programme_open: ({ title, when }) =>
      when
        ? `The beta of “${title}” is open: those who supported it come first, until ${when}.`
        : `The beta of “${title}” is open.`,
    feedback_answered: ({ title, by }) => `${by} answered your report “${title}”.`,
    feedback_asked: ({ title, by }) => `${by} asks you for details on your report “${title}”.`,
    feedback_accepted: ({ title }) => `The team has taken up your report “${title}”.`,
    feedback_fixed: ({ title, also }) => `“${title}”: fixed in ${also}. Can you check?`,
    feedback_closed: ({ title }) => `Your report “${title}” is closed. The team tells you why.`,
    feedback_merged: ({ title, also }) =>
      `Your report “${title}” now goes along with “${also}”, which says the same: you will hear what becomes of it.`,
    feedback_split: ({ title, also }) =>
      `Your report “${title}” no longer goes along with “${also}”: it is on its own again.`,
    feedback_confirmed: ({ title, by }) => `${by} confirms that “${title}” is fixed.`,
    feedback_replied: ({ title, by }) => `${by} gave details on the report “${title}”.`,
    feedback_reopened: ({ title, by }) => `${by} says that “${title}” is not fixed.`,
    feedback_assigned: ({ title, by }) => `${by} gives you the report “${title}” to look at.`,
    seat_offered: ({ title, when }) =>
      `A seat in “${title}” is yours: accept it before ${when}, or it goes to the next in line.`,
    seat_lapsed: ({ title }) => `“${title}”: the seat was not taken in time. You can join the list again.`,
    place_removed: ({ title, by }) => `“${title}”: ${by} took your place away and tells you why.`,
    no_seat_came: ({ title }) => `“${title}” is over, and no seat came free for you in time. Thank you for waiting.`,
    terms_changed: ({ title }) => `“${title}”: the terms of the test have changed. Read and accept them to go on.`,
    address_wanted: ({ title }) => `“${title}”: where shall we send your prototype?`,
    prototype_sent: ({ title, by }) => `“${title}”: your prototype is on its way with ${by}.`,
    prototype_returned: ({ title }) =>
      `“${title}”: the parcel came back to us. Check the address, and we can send it again.`,
    programme_new: ({ title }) => `A new test is looking for people: “${title}”.`,
    task_due: ({ title }) => `Due by tomorrow night in “${title}”.`,
    survey_open: ({ title }) => `What do you think of “${title}”? Two minutes, while it is open.`,
    nothing_filed: ({ title }) => `Nothing from you in “${title}” yet. Even a detail helps.`,
    results_out: ({ title }) => `The results of “${title}” are here. Thank you for testing.`,
    reward_given: ({ title }) => `What you were promised for “${title}” has been given. Thanks again.`,
    launched: ({ title }) => `“${title}” is launched.`,
    withdrawn: ({ title }) => `“${title}” was withdrawn by its author.`,
    comment: ({ title, by }) => `${by} commented on “${title}”.`,
    reply: ({ title, by }) => `${by} replied to you about “${title}”.`,
    update: ({ title, by }) => `${by} has news of “${title}”.`,
    credited: ({ title }) => `Your comment changed “${title}”. Its page says so.`,
    report_settled: ({ title }) =>
      `A moderator read your report about “${title}”: it stays, for it keeps to the charter.`,
    report_upheld: ({ title }) => `A moderator took away what you reported about “${title}”. Thank you.`,
    removed: ({ title }) => `A moderator removed “${title}”.`,
    comment_removed: ({ title, when }) => `A moderator took away what you wrote on ${when} about “${title}”.`,
    merged: ({ title, other }) => `“${title}” has joined “${other}”, which says the same.`,
    took_in: ({ title, other }) =>
      `“${other}” has joined your idea “${title}”: its supports count here, one per member.`,
    split: ({ title, other }) => `“${title}” was split from “${other}” and goes on, with the time it had left.`,
    gave_back: ({ title, other }) =>
      `“${other}” leaves your idea “${title}” and goes its own way: the supports that came with it go too.`,
    comment_refused: ({ title }) => `A moderator did not publish your comment on “${title}”.`,
    warned: () => "A moderator reminds you of a rule. Nothing is taken from you.",
    limited: ({ when }) => `A moderator took away your right to post until ${when}. You can still read and support.`,
    suspended: ({ when }) =>
      when ? `A moderator suspended your account until ${when}.` : "A moderator suspended your account.",
    lifted: () => "A moderator lifted the decision. Everything is open to you again.",
    appeal_upheld: () => "Your appeal was right, and it has been put right.",
    appeal_rejected: () => "We read everything again. The decision you appealed against stays, and here is why.",
  },
  mergedSupporter: ({ title, other }) =>
    `Your support of “${title}” now counts for “${other}”, which says the same. You can withdraw it on its page.`,
  mergedAuthor: ({ title, other }) =>
    `“${title}” has joined “${other}”, which says the same: your name is there, and its supports have followed.`,
  splitSupporter: ({ title, other }) =>
    `“${title}” was split from “${other}” and goes on: your support counts there again.`,
  fixedFollowed: ({ title, also }) => `“${title}”, which you follow, is fixed in ${also}.`,
  closedFollowed: ({ title }) => `“${title}”, which you follow, is closed. The team says why.`,
  publishedBy: ({ title, by }) => `${by} published “${title}”.`,
  why: {
    rule: (n) => `Rule ${n}`,
    ruleInWords: (n, rule) => `Rule ${n}: ${rule}`,
    unlawful: "It is against the law",
  },
  somebody: "Somebody",
  account: "Your account",
  act: {
    mend: "Mend the text",
    read: "Read the answer",
    see: "See the page",
    mine: "See my space",
    statements: "Read the reasons, appeal",
    reports: "See my reports",
    test: "See the programme",
    report: "See the report",
    check: "Check it",
    place: "See my place",
    delivery: "See the delivery",
    tasks: "See what is left to do",
    tell: "Report something",
    results: "Read the results",
  },
};
export const newsMessages = { fr, en };
