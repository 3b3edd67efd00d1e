import type { Issue, ProblemCode } from "../../functions/platform/problem.ts";
import type { Lang } from "../paths.ts";
import type { Format } from "./format.ts";

type Values = Record<string, string | number>;
/** A message may use the problem's values, shown by the page's format; without them it still makes sense. */
type Text = string | ((values: Values, format: Format) => string);

const figure = (value: string | number | undefined, format: Format) => format.number(Number(value ?? 0));

const fr = {
  "import-over": "Cet import est terminé ou en cours d’annulation : plus rien ne s’y ajoute. Commencez-en un autre.",
  "import-out-of-step": "Cet import en est à une autre ligne. Reprenez-le d’où il en est.",
  "invalid-input": "Quelque chose est à corriger. Les champs concernés sont indiqués.",
  "unreadable-body": "L’envoi est arrivé abîmé. Rechargez la page et recommencez ; votre texte est gardé ici.",
  "sign-in-needed": "Connectez-vous pour continuer.",
  "session-expired": "Votre session a pris fin. Reconnectez-vous, votre texte vous attend ici.",
  "not-allowed": "Votre compte n’ouvre pas cette page. Demandez l’accès à l’équipe.",
  "cross-site": "Cette demande venait d’un autre site : rien n’a été fait. Recommencez depuis cette page.",
  "not-from-the-front-door": "Cette adresse n’est pas publique. Passez par l’adresse du site.",
  "not-found": "Introuvable. Le lien a peut-être été coupé en route.",
  gone: "Retirée ou supprimée : il n’y a plus rien à cette adresse.",
  "draft-changed-elsewhere": "Ce brouillon a changé dans un autre onglet. Comparez, puis choisissez.",
  "idea-changed-meanwhile": "Cette idée a changé entre-temps. Relisez-la avant de répondre.",
  "programme-wrong-stage": "Le programme n’en est plus là. Rechargez la page pour voir où il en est.",
  "programme-changed-meanwhile": "Ce programme a changé entre-temps. Relisez-le, puis recommencez : rien n’est perdu.",
  "enrolment-wrong-status": "Votre inscription n’en est plus là. Rechargez la page pour voir où elle en est.",
  "not-eligible": (values, format) =>
    values.why === "priority" && values.until
      ? `Les places vont d’abord aux personnes qui soutiennent l’idée, jusqu’au ${format.dateTime(String(values.until))}. Ensuite, elles sont ouvertes à tout le monde.`
      : "Ce test ne vous est pas ouvert pour l’instant. La page du test dit à qui il s’adresse.",
  "screener-answered": "Vous avez déjà répondu à ces questions : vos premières réponses comptent.",
  "offer-over":
    "Le délai pour prendre cette place est passé : elle va à la personne suivante. Vous pouvez vous réinscrire.",
  "terms-older": "Les conditions du test ont changé. Relisez-les, puis acceptez la nouvelle version.",
  "person-changed": "Cette inscription a changé entre-temps. Relisez-la, puis recommencez.",
  "nobody-waits": "Personne n’attend de place : la liste est vide.",
  "no-seat-free": "Toutes les places sont prises. La suivante ira à la première personne de la liste.",
  "feedback-wrong-status": "Ce retour n’en est plus là. Rechargez la page pour voir où il en est.",
  "feedback-changed-meanwhile": "Ce retour a changé entre-temps. Relisez-le, puis répondez.",
  "feedback-not-mendable":
    "Ce retour est clos, retiré ou regroupé avec un autre : il ne se modifie plus. Ce que vous écriviez reste sur cet appareil.",
  "feedback-changed-elsewhere":
    "Ce retour a été modifié entre-temps, sur un autre appareil ou dans un autre onglet. Vos mots sont encore là : comparez, puis enregistrez.",
  "feedback-over": "Ce retour est clos, retiré ou regroupé avec un autre : votre constat ne s’y ajoute plus.",
  "own-feedback": "C’est votre propre retour : les autres disent s’ils le constatent aussi.",
  "reporter-only": "Seule la personne qui a écrit ce retour peut le faire.",
  "testers-only":
    "Les retours sont réservés à l’équipe de test. Si une place vous attend, acceptez d’abord les conditions.",
  "tester-no-more": "Vous ne faites plus partie de ce test. Ce que vous écriviez reste sur cet appareil.",
  "testing-not-open": (values) =>
    values.stage === "closed"
      ? "Ce test est terminé : il ne prend plus de retours. Ce que vous écriviez reste sur cet appareil."
      : "Ce test n’a pas commencé. Ce que vous écrivez reste sur cet appareil jusqu’à l’ouverture.",
  "feedback-merge-circle":
    "Ce retour suit déjà un autre retour : regrouper en rond n’en laisserait aucun. Choisissez celui qui continue.",
  "feedback-held": "Les testeurs ne lisent pas encore ce retour : montrez-le d’abord.",
  "same-feedback": "C’est le même retour. Choisissez-en un autre.",
  "version-in-use": ({ count = 0 }, { number }) =>
    `Des retours sont corrigés dans cette version (${number(Number(count))}) : elle reste dans la liste.`,
  "not-testing": "Vous ne testez pas ce programme, ou plus. Ce que vous aviez fait est gardé.",
  "phase-not-begun": "Cette phase n’a pas commencé. La tâche s’ouvrira avec elle.",
  "export-over": "Cet export a plus d’une heure. Relancez-le : il repartira des chiffres du moment.",
  "results-changed-meanwhile":
    "Le bilan a changé entre-temps. Relisez-le, puis recommencez : votre texte est gardé ici.",
  "survey-not-open": "Ces questions ne sont pas ouvertes en ce moment. Leurs dates sont sur la page du test.",
  "wrong-stage": "L’idée n’en est plus là. Rechargez la page pour voir où elle en est.",
  "idea-left-review":
    "L’idée vient de quitter l’étude : elle n’attend plus de décision. Votre brouillon est gardé, au cas où elle reviendrait.",
  "decision-changed-elsewhere": (values) =>
    values.by
      ? `${values.by} a enregistré une autre version entre-temps. Comparez, puis choisissez : rien n’est perdu.`
      : "Le brouillon a changé entre-temps. Comparez, puis choisissez : rien n’est perdu.",
  "countersign-needed": "Ce cercle demande deux signatures. Proposez votre texte : une autre personne le contresigne.",
  "own-decision": "Vous avez écrit une partie de ce texte : une autre personne de l’équipe le contresigne.",
  "support-closed": (values, format) =>
    values.closedAt && values.stage !== "in_review"
      ? `Les soutiens sont clos depuis le ${format.dateTime(String(values.closedAt))}. Vous pouvez encore lire son parcours.`
      : "Les soutiens sont clos. Vous pouvez encore lire son parcours.",
  "not-supported-yet": "Soutenez d’abord l’idée ; les questions viennent ensuite.",
  "own-idea": "C’est votre idée : ce soutien-là va de soi. Faites-la connaître autour de vous.",
  "invitation-closed":
    "Cette invitation n’est plus ouverte. Demandez un nouveau lien à la personne qui vous l’a envoyée.",
  "too-many-co-creators": (values, format) =>
    `Une idée se signe à ${format.number(1 + Number(values.limit ?? 5))} au plus. Retirez d’abord quelqu’un.`,
  "terms-not-accepted": "Acceptez les conditions de participation du cercle avant d’envoyer votre idée.",
  "terms-changed": "Les conditions du cercle ont changé. Relisez-les, puis acceptez la nouvelle version.",
  "circle-too-small": "Le cercle est encore trop petit pour cela. Invitez du monde, puis revenez.",
  "invitation-used": "Cette invitation a déjà servi. Demandez-en une autre à la personne qui vous l’a envoyée.",
  "invitation-over": "Cette invitation n’est plus valable. Demandez-en une autre à la personne qui vous l’a envoyée.",
  "visibility-fixed": "Un cercle reste privé ou public comme à son ouverture. Ouvrez-en plutôt un autre.",
  "circle-draft-changed": "Quelqu’un d’autre a enregistré ce brouillon entre-temps. Comparez, puis choisissez.",
  "circle-changed-meanwhile":
    "Le cercle a été publié entre-temps. Relisez ce qui a changé, puis publiez ; votre texte est gardé.",
  "replies-changed": "Ces réponses ont changé entre-temps. Relisez-les ; votre texte est gardé.",
  "circle-closed": "Ce cercle est clos : on y lit tout, mais il ne prend plus d’idée. Choisissez-en un autre.",
  "staff-changed": "L’équipe a changé entre-temps. Relisez la liste, puis recommencez.",
  "last-brand-manager": "C’est le dernier rôle de marque. Donnez-le d’abord à quelqu’un d’autre.",
  "invitation-for-another":
    "Cette invitation est pour une autre adresse. Connectez-vous avec celle où vous l’avez reçue.",
  "milestones-must-rise": (values, format) =>
    values.step
      ? `La marche ${figure(values.step, format)} n’est pas plus haute que la précédente. Relevez son seuil.`
      : "Chaque marche doit être plus haute que la précédente. Relevez les seuils.",
  "milestone-above-membership": (values, format) =>
    values.supporters
      ? `Une marche demande ${figure(values.supporters, format)} soutiens et le cercle compte ${figure(values.members, format)} membres. Baissez ce seuil.`
      : "Une marche dépasse le nombre de membres du cercle. Baissez ce seuil.",
  "talk-closed": "Le temps de cette idée est écoulé : ses commentaires se lisent, on n’en ajoute plus.",
  "comment-gone": "Ce commentaire a été retiré entre-temps. Votre texte est gardé ici.",
  "comment-changed-elsewhere": "Ce commentaire a changé dans un autre onglet. Relisez-le, puis choisissez.",
  "too-many-updates": (values, format) =>
    values.limit
      ? `Vous avez déjà donné ${figure(values.limit, format)} nouvelles de cette idée. Modifiez l’une d’elles.`
      : "Vous avez déjà donné beaucoup de nouvelles de cette idée. Modifiez l’une d’elles.",
  "reports-changed": "D’autres signalements sont arrivés entre-temps. Relisez-les avant de répondre.",
  "own-comment": "Ce commentaire est de vous : remerciez plutôt les autres.",
  "same-idea": "C’est la même idée : choisissez-en une autre.",
  "other-circle": "On ne regroupe que des idées d’un même cercle.",
  "not-gathering": (values) =>
    `« ${values.title ?? "Cette idée"} » ne recueille plus de soutiens : on ne peut plus la regrouper.`,
  "has-taken-in": (values) =>
    `« ${values.title ?? "Cette idée"} » en a déjà accueilli d’autres. Regroupez dans l’autre sens, ou séparez-les d’abord.`,
  "ends-too-soon":
    "Le délai de l’idée qui reste s’achève dans moins d’une heure : les soutiens n’arriveraient pas à temps.",
  "still-carrying": "Des soutiens sont encore en chemin après une séparation. Réessayez dans une minute.",
  "split-too-late": "L’idée d’accueil est déjà à l’étude : ses soutiens comptent dans la réponse, on ne sépare plus.",
  "item-taken": (values, format) =>
    values.name
      ? `${values.name} s’en occupe jusqu’à ${format.time(String(values.until))}. Passez à la suite, ou attendez.`
      : "Quelqu’un s’en occupe. Passez à la suite, ou attendez.",
  "item-answered": (values) =>
    values.name ? `${values.name} vient d’y répondre. Passez à la suite.` : "Une réponse vient d’être donnée.",
  "undo-too-late": "Les dix secondes sont passées : la réponse est partie.",
  "appeal-too-late": (values, format) =>
    values.until
      ? `Le délai pour contester a pris fin le ${format.date(String(values.until))}.`
      : "Le délai pour contester est passé.",
  "appealed-already": "Vous avez déjà contesté cette décision. La réponse vous parviendra ici et par courriel.",
  "appeal-decided": "Une réponse a déjà été donnée à cette réclamation. Rechargez la page pour la lire.",
  "own-act": "Vous ne pouvez pas trancher ici : c’est votre propre décision, ou il s’agit de vous.",
  "member-limited": (values, format) =>
    values.until
      ? `La modération vous a retiré la parole jusqu’au ${format.dateTime(String(values.until))}. Lire et soutenir restent ouverts. Les motifs, et comment contester : Mon espace, « Décisions de la modération ».`
      : "La modération vous a retiré la parole. Les motifs, et comment contester : Mon espace, « Décisions de la modération ».",
  "member-suspended": (values, format) =>
    values.until
      ? `La modération a suspendu votre compte jusqu’au ${format.dateTime(String(values.until))}. Vous pouvez tout lire. Les motifs, et comment contester : Mon espace, « Décisions de la modération ».`
      : "La modération a suspendu votre compte. Vous pouvez tout lire. Les motifs, et comment contester : Mon espace, « Décisions de la modération ».",
  "reasons-missing": "Donnez vos raisons : elles seront lues par la personne qui a proposé l’idée.",
  "date-must-be-later": "Choisissez une date à venir.",
  "seat-needed": "L’adresse n’est demandée qu’aux personnes qui ont une place dans ce test, tant qu’il dure.",
  "not-active-yet":
    "Cette personne n’a pas encore accepté les conditions du test, ou n’y est plus : rien ne part pour l’instant.",
  "address-missing": "Il n’y a pas d’adresse pour ce colis : la personne doit d’abord la donner.",
  "parcel-under-way":
    "Le colis est déjà parti : l’adresse ne peut plus changer. Écrivez à l’équipe si elle est fausse.",
  "parcel-changed": "Ce colis a changé entre-temps. Voici où il en est ; relisez, puis recommencez.",
  "parcel-wrong-status": "Ce colis n’en est plus là. Rechargez la page pour voir où il en est.",
  "too-many-drafts": (values, format) =>
    values.limit
      ? `Vous avez déjà ${figure(values.limit, format)} brouillons. Envoyez-en un, ou supprimez-en un.`
      : "Vous avez déjà beaucoup de brouillons. Envoyez-en un, ou supprimez-en un.",
  "too-many-pictures": (values, format) =>
    values.limit
      ? `Il y a déjà ${figure(values.limit, format)} images. Retirez-en une pour en ajouter une autre.`
      : "Il n’y a plus de place. Retirez une image pour en ajouter une autre.",
  "pictures-waiting": "Une image n’est pas encore prête. Attendez-la un instant, ou retirez-la, puis envoyez.",
  "too-many-requests": "Beaucoup de demandes en peu de temps. Attendez une minute, puis réessayez.",
  "too-many-invitations": "Vingt courriels d’invitation par jour, pas plus. Donnez le lien vous-même.",
  "too-large": "L’envoi est trop lourd. Raccourcissez, puis réessayez.",
  "wrong-media-type": "Ce format n’est pas accepté ici. Rechargez la page et recommencez.",
  busy: "Il y a foule. Réessayez dans quelques secondes, rien n’est perdu.",
  unexpected: "Quelque chose a lâché, chez nous. Réessayez dans une minute, rien n’est perdu.",
} satisfies Record<ProblemCode, Text>;

const en = {
  "import-over": "This import has ended or is being undone: nothing more can be added. Begin another one.",
  "import-out-of-step": "This import has come to another row. Go on from where it is.",
  "invalid-input": "Something needs mending. The fields are marked.",
  "unreadable-body": "What you sent arrived damaged. Reload the page and try again; your text is kept here.",
  "sign-in-needed": "Sign in to go on.",
  "session-expired": "Your session has ended. Sign in again; your text waits here.",
  "not-allowed": "Your account does not open this page. Ask the team for access.",
  "cross-site": "That request came from another site, so nothing was done. Start again from this page.",
  "not-from-the-front-door": "This address is not public. Use the site’s own address.",
  "not-found": "Not found. The link may have lost a piece on the way.",
  gone: "Withdrawn or removed: nothing is left at this address.",
  "draft-changed-elsewhere": "This draft changed in another tab. Compare, then choose.",
  "idea-changed-meanwhile": "This idea changed meanwhile. Read it again before you answer.",
  "programme-wrong-stage": "The programme has moved on. Reload the page to see where it stands.",
  "programme-changed-meanwhile": "This programme changed meanwhile. Read it again, then retry: nothing is lost.",
  "enrolment-wrong-status": "This enrolment has moved on. Reload the page to see where it stands.",
  "not-eligible": (values, format) =>
    values.why === "priority" && values.until
      ? `Seats go to the idea’s supporters first, until ${format.dateTime(String(values.until))}. After that they are open to everybody.`
      : "This test isn’t open to you for now. Its page says who it is for.",
  "screener-answered": "You have answered these questions before: your first answers count.",
  "offer-over": "The time to take this seat has passed, so it goes to the next in line. You can apply again.",
  "terms-older": "The terms of this test have changed. Read them again, then accept the new version.",
  "person-changed": "This application has changed meanwhile. Read it again, then try once more.",
  "nobody-waits": "Nobody is waiting for a seat: the list is empty.",
  "no-seat-free": "Every seat is taken. The next one goes to whoever is first on the list.",
  "feedback-wrong-status": "This report has moved on. Reload the page to see where it stands.",
  "feedback-changed-meanwhile": "This report changed meanwhile. Read it again, then answer.",
  "feedback-not-mendable":
    "This report is closed, withdrawn or merged with another: it can no longer be edited. What you were writing stays on this device.",
  "feedback-changed-elsewhere":
    "This report was edited meanwhile, on another device or in another tab. Your words are still here: compare, then save.",
  "feedback-over": "This report is closed, withdrawn or merged with another: nothing more is counted on it.",
  "own-feedback": "This is your own report: others say whether they see it too.",
  "reporter-only": "Only the person who wrote this report can do that.",
  "testers-only": "Reports are for testers. If a seat is waiting for you, accept the terms first.",
  "tester-no-more": "You are no longer in this test. What you were writing stays on this device.",
  "testing-not-open": (values) =>
    values.stage === "closed"
      ? "This test is over and takes no more reports. What you were writing stays on this device."
      : "This test has not started. What you write stays on this device until it does.",
  "feedback-merge-circle":
    "This report goes along with another one: merging in a circle would leave none. Choose the one that goes on.",
  "feedback-held": "Testers do not read that report yet: show it first.",
  "same-feedback": "That is the same report. Choose another one.",
  "version-in-use": ({ count = 0 }, { number }) =>
    `Reports are fixed in this version (${number(Number(count))}): it stays on the list.`,
  "not-testing": "You are not testing here, or not any more. What you did is kept.",
  "phase-not-begun": "This phase has not begun. The task opens with it.",
  "export-over": "This export is more than an hour old. Start it again: it takes what there is now.",
  "results-changed-meanwhile": "The results changed meanwhile. Read them again, then retry: your text is kept here.",
  "survey-not-open": "These questions are not open right now. Their dates are on the test’s page.",
  "wrong-stage": "The idea has moved on. Reload the page to see where it stands.",
  "idea-left-review":
    "The idea has just left review: it no longer waits for a decision. Your draft is kept, in case it comes back.",
  "decision-changed-elsewhere": (values) =>
    values.by
      ? `${values.by} saved another version meanwhile. Compare, then choose: nothing is lost.`
      : "The draft changed meanwhile. Compare, then choose: nothing is lost.",
  "countersign-needed": "This circle asks for two signatures. Propose your text: somebody else countersigns it.",
  "own-decision": "Some of these words are yours: somebody else on the team countersigns them.",
  "support-closed": (values, format) =>
    values.closedAt && values.stage !== "in_review"
      ? `Support closed on ${format.dateTime(String(values.closedAt))}. You can still read its story.`
      : "Support is closed. You can still read its story.",
  "not-supported-yet": "Support the idea first; the questions come after.",
  "own-idea": "It is your idea, so your support goes without saying. Tell people about it.",
  "invitation-closed": "This invitation is no longer open. Ask whoever sent it for a new link.",
  "too-many-co-creators": (values, format) =>
    `An idea carries ${format.number(1 + Number(values.limit ?? 5))} names at most. Remove somebody first.`,
  "terms-not-accepted": "Accept the circle’s submission terms before you submit.",
  "terms-changed": "The circle’s terms have changed. Read them, then accept the new version.",
  "circle-too-small": "The circle is still too small for that. Invite people, then come back.",
  "invitation-used": "This invitation has been used. Ask whoever sent it for another one.",
  "invitation-over": "This invitation no longer holds. Ask whoever sent it for another one.",
  "visibility-fixed": "A circle stays private or public, as it was opened. Open another one instead.",
  "circle-draft-changed": "Somebody else saved this draft meanwhile. Compare, then choose.",
  "circle-changed-meanwhile": "The circle was published meanwhile. Read what changed, then publish; your text is kept.",
  "replies-changed": "These replies changed meanwhile. Read them again; your text is kept.",
  "circle-closed": "This circle is closed: all of it can be read, but it takes no new ideas. Choose another one.",
  "staff-changed": "The team changed meanwhile. Read the list again, then retry.",
  "last-brand-manager": "This is the last brand manager. Give the role to somebody else first.",
  "invitation-for-another": "This invitation is for another address. Sign in with the one that received it.",
  "milestones-must-rise": (values, format) =>
    values.step
      ? `Step ${figure(values.step, format)} is no higher than the one before. Raise its threshold.`
      : "Each step must be higher than the one before. Raise the thresholds.",
  "milestone-above-membership": (values, format) =>
    values.supporters
      ? `A step asks for ${figure(values.supporters, format)} supporters and the circle has ${figure(values.members, format)} members. Lower it.`
      : "A step is higher than the circle’s membership. Lower it.",
  "talk-closed": "This idea ran out of time: its comments can be read, and no new ones are taken.",
  "comment-gone": "That comment was taken away meanwhile. Your text is kept here.",
  "comment-changed-elsewhere": "This comment changed in another tab. Read it again, then choose.",
  "too-many-updates": (values, format) =>
    values.limit
      ? `You have already posted ${figure(values.limit, format)} updates. Edit one of them.`
      : "You have already posted many updates. Edit one of them.",
  "reports-changed": "More reports came in meanwhile. Read them before you answer.",
  "own-comment": "You wrote that comment: thank others instead.",
  "same-idea": "That is the same idea: choose another.",
  "other-circle": "Only ideas of one circle can be merged.",
  "not-gathering": (values) => `“${values.title ?? "This idea"}” takes no support any more, so it cannot be merged.`,
  "has-taken-in": (values) =>
    `“${values.title ?? "This idea"}” has taken others in. Merge the other way round, or split them first.`,
  "ends-too-soon": "The idea that stays ends in less than an hour: supports would not arrive in time.",
  "still-carrying": "Supports are still on their way after a split. Try again in a minute.",
  "split-too-late":
    "The idea that took it in is in review: its supports count for the answer, so nothing is split now.",
  "item-taken": (values, format) =>
    values.name
      ? `${values.name} is on it until ${format.time(String(values.until))}. Take the next one, or wait.`
      : "Somebody is on it. Take the next one, or wait.",
  "item-answered": (values) =>
    values.name ? `${values.name} has just answered it. Take the next one.` : "It has just been answered.",
  "undo-too-late": "The ten seconds are over: the answer is on its way.",
  "appeal-too-late": (values, format) =>
    values.until ? `The time to appeal ended on ${format.date(String(values.until))}.` : "The time to appeal is over.",
  "appealed-already": "You have appealed against this decision already. The answer will come here and by mail.",
  "appeal-decided": "This appeal has been answered already. Reload the page to read it.",
  "own-act": "You cannot decide here: it is your own decision, or it is about you.",
  "member-limited": (values, format) =>
    values.until
      ? `A moderator took away your right to post until ${format.dateTime(String(values.until))}. You can still read and support. The reasons, and how to appeal: My space, “Moderation decisions”.`
      : "A moderator took away your right to post. The reasons, and how to appeal: My space, “Moderation decisions”.",
  "member-suspended": (values, format) =>
    values.until
      ? `A moderator suspended your account until ${format.dateTime(String(values.until))}. You can still read everything. The reasons, and how to appeal: My space, “Moderation decisions”.`
      : "A moderator suspended your account. You can still read everything. The reasons, and how to appeal: My space, “Moderation decisions”.",
  "reasons-missing": "Give your reasons: the idea’s author will read them.",
  "date-must-be-later": "Pick a date to come.",
  "seat-needed": "The address is asked only of those who hold a seat in this test, while it lasts.",
  "not-active-yet": "This person hasn’t accepted the terms of the test yet, or has left it: nothing is sent for now.",
  "address-missing": "There is no address for this parcel: the tester has to give it first.",
  "parcel-under-way":
    "The parcel is on its way, so the address can no longer change. Write to the team if it is wrong.",
  "parcel-changed": "This parcel changed meanwhile. Here is where it stands; read it, then try again.",
  "parcel-wrong-status": "This parcel has moved on. Reload the page to see where it stands.",
  "too-many-drafts": (values, format) =>
    values.limit
      ? `You already have ${figure(values.limit, format)} drafts. Submit one, or delete one.`
      : "You already have many drafts. Submit one, or delete one.",
  "too-many-pictures": (values, format) =>
    values.limit
      ? `There are ${figure(values.limit, format)} pictures already. Remove one to add another.`
      : "There is no room left. Remove a picture to add another.",
  "pictures-waiting": "A picture is not ready yet. Give it a moment, or remove it, then submit.",
  "too-many-requests": "Many requests in little time. Wait a minute, then try again.",
  "too-many-invitations": "Twenty mailed invitations a day, no more. Hand the link over yourself.",
  "too-large": "That is too heavy. Shorten it, then try again.",
  "wrong-media-type": "This format is not accepted here. Reload the page and try again.",
  busy: "It is crowded. Try again in a few seconds; nothing is lost.",
  unexpected: "Something gave way, on our side. Try again in a minute; nothing is lost.",
} satisfies Record<keyof typeof fr, Text>;

const issuesFr = {
  "unknown-field": "Ce champ n’est pas attendu. Rechargez la page.",
  "too-long": (limit, format) =>
    `Trop long : ${figure(limit, format)} ${format.plural(limit, { one: "caractère", other: "caractères" })} au plus.`,
  "too-many": (limit, format) => `Trop nombreux : ${figure(limit, format)} au plus.`,
  "too-large": (limit, format) => `Trop grand : ${figure(limit, format)} au plus.`,
  "too-short": (limit, format) =>
    `Trop court : ${figure(limit, format)} ${format.plural(limit, { one: "caractère", other: "caractères" })} au moins.`,
  "too-few": (limit, format) => `Pas assez : ${figure(limit, format)} au moins.`,
  "too-small": (limit, format) => `Trop petit : ${figure(limit, format)} au moins.`,
  missing: "À remplir.",
  "wrong-kind": "Cette réponse n’a pas la bonne forme. Corrigez-la.",
  "not-accepted": "Cette réponse n’est pas acceptée. Choisissez-en une autre.",
  "already-past": "Ce jour est passé, ou c’est aujourd’hui. Choisissez-en un plus tard.",
  "ends-before-it-begins": "La fin vient avant le début. Corrigez l’un des deux jours.",
  overlaps: "Cette phase commence avant la fin de la précédente. Décalez-la.",
  "outside-its-phase": "Ce jour tombe hors de la phase. Choisissez-en un entre son début et sa fin.",
  "off-its-scale": "Ce seuil n’est pas sur l’échelle. Choisissez-en un entre ses deux bouts.",
  "nobody-qualifies": "Aucune réponse ne laisse entrer. Gardez-en une qui convient.",
  twice: "C’est là deux fois. Gardez-en un, ou renommez.",
  "fixed-by-now": "Cela ne change plus : c’est ce qui a été annoncé.",
  "in-use": "Ce qui a été retiré sert déjà. Remettez-le ; vous pouvez le renommer.",
  "seats-taken": (limit, format) =>
    `${figure(limit, format)} ${format.plural(limit, { one: "place est déjà prise", other: "places sont déjà prises" })} : pas moins.`,
} satisfies Record<string, IssueText>;

type IssueText = string | ((limit: number, format: Format) => string);

const issuesEn = {
  "unknown-field": "This field is not expected. Reload the page.",
  "too-long": (limit, format) =>
    `Too long: ${figure(limit, format)} ${format.plural(limit, { one: "character", other: "characters" })} at most.`,
  "too-many": (limit, format) => `Too many: ${figure(limit, format)} at most.`,
  "too-large": (limit, format) => `Too large: ${figure(limit, format)} at most.`,
  "too-short": (limit, format) =>
    `Too short: ${figure(limit, format)} ${format.plural(limit, { one: "character", other: "characters" })} at least.`,
  "too-few": (limit, format) => `Too few: ${figure(limit, format)} at least.`,
  "too-small": (limit, format) => `Too small: ${figure(limit, format)} at least.`,
  missing: "Please fill this in.",
  "wrong-kind": "This answer has the wrong form. Mend it.",
  "not-accepted": "This answer is not accepted. Choose another.",
  "already-past": "That day is over, or it is today. Choose a later one.",
  "ends-before-it-begins": "The end comes before the beginning. Mend one of the two days.",
  overlaps: "This phase begins before the one before it ends. Move it.",
  "outside-its-phase": "That day is outside the phase. Choose one between its first and its last.",
  "off-its-scale": "That threshold is not on the scale. Choose one between its two ends.",
  "nobody-qualifies": "No answer lets anybody in. Keep one that does.",
  twice: "It is there twice. Keep one, or rename it.",
  "fixed-by-now": "This does not change any more: it is what people were told.",
  "in-use": "What was taken out is in use. Put it back; you may rename it.",
  "seats-taken": (limit, format) =>
    `${figure(limit, format)} ${format.plural(limit, { one: "seat is taken", other: "seats are taken" })} already: no fewer.`,
} satisfies Record<keyof typeof issuesFr, IssueText>;

/** What went wrong and what to do, by problem code. */
export const problemMessages = { fr, en } satisfies Record<Lang, Record<ProblemCode, Text>>;
/** What a field's fault is, by issue code. */
export const issueMessages = { fr: issuesFr, en: issuesEn };

/** The reader's message for a problem code; an unknown code reads as "unexpected". */
export function problemText(code: string, format: Format, values: Values = {}): string {
  const texts: Partial<Record<string, Text>> = problemMessages[format.lang];
  const text = texts[code] ?? problemMessages[format.lang].unexpected;
  return typeof text === "string" ? text : text(values, format);
}

/** The reader's message for one field's fault. */
export function issueText(issue: Pick<Issue, "code" | "limit">, format: Format): string {
  const texts: Partial<Record<string, IssueText>> = issueMessages[format.lang];
  const text = texts[issue.code] ?? issueMessages[format.lang]["not-accepted"];
  return typeof text === "string" ? text : text(issue.limit ?? 0, format);
}
