const fr = {
  unreachable: "Le réseau ne répond pas. Ce que vous avez écrit est toujours là.",
  unexpected: "Quelque chose a cassé de notre côté. Réessayez dans un instant.",
  retry: "Réessayer",
  signIn: "Se connecter",
};
const en: typeof fr = {
  unreachable: "The network does not answer. What you wrote is still here.",
  unexpected: "Something broke on our side. Try again in a moment.",
  retry: "Try again",
  signIn: "Sign in",
};
/** When a request brings no answer, and what to do about it. */
export const troubleMessages = { fr, en };
