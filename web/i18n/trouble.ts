const fr = {
  unreachable: "Le réseau ne répond pas. Ce que vous avez écrit est toujours là.",
  retry: "Réessayer",
  signIn: "Se connecter",
};
const en: typeof fr = {
  unreachable: "The network does not answer. What you wrote is still here.",
  retry: "Try again",
  signIn: "Sign in",
};
/** When a request brings no answer, and what to do about it. */
export const troubleMessages = { fr, en };
