import type { Format } from "./format.ts";

/** The figures of a beta programme, for everybody or for staff. */
const fr = {
  room: "Chiffres",
  loading: "Un instant…",
  asOf: (at: string) => `Chiffres du ${at}.`,
  how: "Comment c’est calculé",
  table: "La même chose en tableau",
  few: (n: number, f: Format) =>
    n === 0 ? "Pas encore de réponse." : `n = ${f.number(n)} : moins de cinq, donc rien de plus.`,
  n: (n: string) => `n = ${n}`,
  interval: (low: string, high: string) => `intervalle à 95 % : de ${low} à ${high}`,
  funnel: {
    title: "De l’invitation au bilan",
    steps: {
      invited: "invités",
      applied: "candidats",
      qualified: "retenus",
      seated: "avec une place",
      active: "en test",
      completed: "au bout",
    },
    invited: (count: number, f: Format) =>
      f.plural(count, {
        one: `${f.number(count)} personne qui soutient l’idée a été invitée.`,
        other: `${f.number(count)} personnes qui soutiennent l’idée ont été invitées.`,
      }),
    step: "Étape",
    people: "Personnes",
    summary: (list: string) => `Combien de personnes sont arrivées à chaque étape : ${list}.`,
    formula:
      "Invités : les personnes qui soutiennent l’idée ; d’autres peuvent aussi se porter candidates. Retenus : celles qu’aucune réponse n’a écartées. Avec une place : une place leur a été proposée. En test : elles ont accepté les conditions. Au bout : elles testaient encore à la fin.",
  },
  participation: {
    title: "Participation par phase",
    phase: "Phase",
    tookPart: "Ont participé",
    of: (part: string, all: string) => `${part} sur ${all}`,
    none: "Aucune phase n’a commencé.",
    formula:
      "Parmi les personnes en test à la fin de la phase : celles qui ont fait une de ses tâches, envoyé un retour pendant ses dates ou répondu à ses questions.",
  },
  tasks: { title: "Tâches", task: "Tâche", done: "Faites", none: "Aucune tâche pour l’instant." },
  filed: {
    title: "Retours au fil du temps",
    kinds: { issue: "Problèmes", suggestion: "Suggestions", praise: "Coups de cœur" },
    day: "Jour",
    week: "Semaine du",
    none: "Aucun retour pour l’instant.",
    total: (n: number, f: Format) => f.plural(n, { one: `${f.number(n)} retour`, other: `${f.number(n)} retours` }),
    summary: (total: string, most: string, when: string) => `${total} ; le plus en une colonne : ${most}, le ${when}.`,
    formula: "Tous les retours envoyés, même regroupés depuis ; sans ceux que leur auteur a retirés.",
  },
  features: {
    title: "Par fonctionnalité",
    feature: "Fonctionnalité",
    severities: { blocking: "Bloquants", annoying: "Gênants", minor: "Mineurs" },
    suggestions: "Suggestions",
    praise: "Coups de cœur",
    satisfied: "Satisfaits",
    formula:
      "Chaque chose compte une fois : un retour regroupé compte là où il est allé. Satisfaits : la part des notes 4 et 5 sur 5, la dernière note de chaque personne, avec l’intervalle de Wilson à 95 %.",
  },
  answers: {
    title: "Premières réponses de l’équipe",
    median: "délai médian",
    p90: "neuf sur dix en moins de",
    answered: "retours répondus",
    waiting: "en attente",
    formula:
      "De l’envoi d’un problème ou d’une suggestion au premier mot ou geste de l’équipe. Médiane et neuvième décile ; en dessous de cinq réponses, aucun délai n’est dit.",
  },
  fixes: {
    title: "Corrigé et vérifié",
    reported: "signalés",
    fixed: "corrigés",
    confirmed: "confirmés",
    formula:
      "Problèmes et suggestions, chacun une fois. Corrigé : l’équipe nomme une version. Confirmé : la personne qui l’avait signalé a vérifié.",
  },
  recommend: {
    title: "Recommanderaient-ils ?",
    all: "Dernier avis de chaque personne",
    phase: "Phase",
    score: "Score net",
    drawing: (value: string, low: string, high: string) =>
      `${value}, entre ${low} et ${high}, sur une échelle de −100 à 100`,
    parts: (promoters: string, passives: string, detractors: string) =>
      `${promoters} enthousiastes, ${passives} réservés, ${detractors} critiques`,
    formula:
      "Score net (NPS) : part des 9 et 10 moins part des 0 à 6, en points. Intervalle à 95 % de Wald ajusté (Rocks, 2016), qui reste honnête quand tout le monde dit pareil. En dessous de cinq réponses, rien n’est montré.",
  },
  testers: {
    title: "Qui a le plus aidé",
    name: "Testeur ou testeuse",
    score: "Score",
    reports: "Retours",
    fixed: "Corrigés",
    tasks: "Tâches",
    none: "Aucun retour pour l’instant.",
    formula:
      "Le score additionne ce que chaque personne a trouvé en premier (la gravité, multipliée selon le nombre de celles qui disent la même chose) et la moitié du poids de ce qu’elle a constaté après d’autres. Ce qui est clos ou retiré ne compte pas. L’équipe de test voit les noms, les visiteurs aucun.",
  },
  whys: {
    title: "Ce qu’ils disent de leur note",
    few: "Moins de cinq personnes ont écrit : leurs mots ne sont pas montrés.",
    score: (n: string) => `${n} sur 10`,
  },
  export: {
    title: "Emporter les données",
    lead: "Tout est pris à un même instant : ce qui change pendant le téléchargement n’y entre pas.",
    table: "Tableau",
    tables: {
      people: "Candidatures et testeurs",
      reports: "Retours",
      tasks: "Tâches, personne par personne",
      answers: "Avis, sans les noms",
    },
    format: "Format",
    formats: { csv: "CSV, pour un tableur", json: "JSON, pour un programme" },
    start: "Préparer le fichier",
    reading: "Lecture à un même instant…",
    fetching: (done: string, all: string) => `${done} lignes sur ${all}`,
    label: "Téléchargement",
    stop: "Arrêter",
    stopped: "Arrêté. Rien n’a été enregistré.",
    waiting: "La connexion se fait attendre, on réessaie…",
    lines: (n: number, f: Format) => f.plural(n, { one: `${f.number(n)} ligne`, other: `${f.number(n)} lignes` }),
    done: (lines: string, at: string) => `${lines}, dans l’état du ${at}.`,
    notExact:
      "Beaucoup de choses changeaient à ce moment : certaines lignes peuvent dater de quelques instants plus tard.",
    goOn: "Reprendre",
  },
};

const en: typeof fr = {
  room: "Figures",
  loading: "One moment…",
  asOf: (at) => `Figures as of ${at}.`,
  how: "How it is worked out",
  table: "The same as a table",
  few: (n, f) => (n === 0 ? "No answers yet." : `n = ${f.number(n)}: fewer than five, so nothing more.`),
  n: (n) => `n = ${n}`,
  interval: (low, high) => `95% interval: ${low} to ${high}`,
  funnel: {
    title: "From invitation to the end",
    steps: {
      invited: "invited",
      applied: "applied",
      qualified: "qualified",
      seated: "seated",
      active: "testing",
      completed: "completed",
    },
    invited: (count, f) =>
      f.plural(count, {
        one: `${f.number(count)} supporter of the idea was invited.`,
        other: `${f.number(count)} supporters of the idea were invited.`,
      }),
    step: "Step",
    people: "People",
    summary: (list) => `How many people came to each step: ${list}.`,
    formula:
      "Invited: the supporters of the idea; others may apply too. Qualified: no answer ruled them out. Seated: they were offered a seat. Testing: they accepted the terms. Completed: they still tested at the end.",
  },
  participation: {
    title: "Participation by phase",
    phase: "Phase",
    tookPart: "Took part",
    of: (part, all) => `${part} of ${all}`,
    none: "No phase has begun.",
    formula:
      "Of the people testing at the end of the phase: those who did one of its tasks, filed a report during its days or answered its questions.",
  },
  tasks: { title: "Tasks", task: "Task", done: "Done", none: "No tasks so far." },
  filed: {
    title: "Reports over time",
    kinds: { issue: "Issues", suggestion: "Suggestions", praise: "Praise" },
    day: "Day",
    week: "Week of",
    none: "No reports so far.",
    total: (n, f) => f.plural(n, { one: `${f.number(n)} report`, other: `${f.number(n)} reports` }),
    summary: (total, most, when) => `${total}; the most in one column: ${most}, on ${when}.`,
    formula: "Every report that was filed, also those merged since; without those that their reporters withdrew.",
  },
  features: {
    title: "By feature",
    feature: "Feature",
    severities: { blocking: "Blocking", annoying: "Annoying", minor: "Minor" },
    suggestions: "Suggestions",
    praise: "Praise",
    satisfied: "Satisfied",
    formula:
      "Each thing counts once: a merged report counts where it went. Satisfied: the share of grades 4 and 5 of 5, the last grade of each person, with Wilson’s 95% interval.",
  },
  answers: {
    title: "First answers of the team",
    median: "median wait",
    p90: "nine of ten within",
    answered: "reports answered",
    waiting: "waiting",
    formula:
      "From filing an issue or a suggestion to the team’s first word or step. Median and ninth decile; below five answers no wait is told.",
  },
  fixes: {
    title: "Fixed and confirmed",
    reported: "reported",
    fixed: "fixed",
    confirmed: "confirmed",
    formula:
      "Issues and suggestions, each once. Fixed: the team names a version. Confirmed: whoever reported it has checked.",
  },
  recommend: {
    title: "Would they recommend it?",
    all: "Everybody’s last answer",
    phase: "Phase",
    score: "Net score",
    drawing: (value, low, high) => `${value}, between ${low} and ${high}, on a scale of −100 to 100`,
    parts: (promoters, passives, detractors) =>
      `${promoters} promoters, ${passives} passives, ${detractors} detractors`,
    formula:
      "Net promoter score: the share of 9 and 10 minus the share of 0 to 6, in points. 95% adjusted Wald interval (Rocks, 2016), which stays honest where all say the same. Below five answers nothing is shown.",
  },
  testers: {
    title: "Who helped most",
    name: "Tester",
    score: "Score",
    reports: "Reports",
    fixed: "Fixed",
    tasks: "Tasks",
    none: "No reports so far.",
    formula:
      "The score adds up what each found first (the severity, times a factor that grows with how many say the same) and half the weight of what they saw after others. What is closed or withdrawn does not count. Testers see each other’s names, visitors see none.",
  },
  whys: {
    title: "What they say about their score",
    few: "Fewer than five people wrote: their words are not shown.",
    score: (n) => `${n} of 10`,
  },
  export: {
    title: "Take the data away",
    lead: "Everything is taken at one instant: what changes while it is fetched stays out.",
    table: "Table",
    tables: {
      people: "Applicants and testers",
      reports: "Reports",
      tasks: "Tasks, person by person",
      answers: "Answers, without names",
    },
    format: "Format",
    formats: { csv: "CSV, for a spreadsheet", json: "JSON, for a program" },
    start: "Prepare the file",
    reading: "Reading at one instant…",
    fetching: (done, all) => `${done} of ${all} lines`,
    label: "Fetching",
    stop: "Stop",
    stopped: "Stopped. Nothing was saved.",
    waiting: "The line is slow, trying again…",
    lines: (n, f) => f.plural(n, { one: `${f.number(n)} line`, other: `${f.number(n)} lines` }),
    done: (lines, at) => `${lines}, as of ${at}.`,
    notExact: "A lot was changing at that moment: some lines may be a few moments younger.",
    goOn: "Go on",
  },
};

export const testFigureMessages = { fr, en };
