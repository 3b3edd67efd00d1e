const fr = {
  title: "Soutenir cette idée",
  noted: "C’est noté.",
  givenAt: "Votre soutien date du",
  asMember: (name: string) => `Vous répondez sous le nom de ${name}.`,
  withdraw: "Retirer mon soutien",
  backToIdea: "Retour à l’idée",
  signIn: "Se connecter et soutenir",
  questions: "Quelques questions, si vous voulez",
  questionsHint: "L’équipe les lira. Votre soutien compte même sans.",
  wouldPay: "Combien la paieriez-vous ?",
  howMany: "Combien en prendriez-vous ?",
  why: "Qu’est-ce qui vous plaît ?",
  wouldTest: "La testeriez-vous ?",
  save: "Envoyer mes réponses",
};

const en: typeof fr = {
  title: "Support this idea",
  noted: "Noted.",
  givenAt: "You have supported it since",
  asMember: (name) => `You are answering as ${name}.`,
  withdraw: "Withdraw my support",
  backToIdea: "Back to the idea",
  signIn: "Sign in and support",
  questions: "A few questions, if you like",
  questionsHint: "The team reads them. Your support counts without.",
  wouldPay: "What would you pay?",
  howMany: "How many would you get?",
  why: "What do you like about it?",
  wouldTest: "Would you test it?",
  save: "Send my answers",
};

/** The page that support shows without a script. */
export const supportPageMessages = { fr, en };
