/** Moderators' ready-made replies: in the idea's language, to be mended before they are sent. */
const fr = {
  published: [
    {
      name: "Bienvenue",
      text: "Merci pour cette idée : elle est claire et on voit l’objet. Elle est en course, faites-la connaître.",
    },
  ],
  returned: [
    {
      name: "On ne voit pas l’objet",
      text: "L’idée nous plaît, mais on ne voit pas encore l’objet. Pourriez-vous dire à quoi il ressemble, sa taille, et comment on s’en sert ?",
    },
    {
      name: "Deux idées en une",
      text: "Il y a deux idées dans votre texte, et chacune mérite sa page. Gardez ici celle qui vous tient le plus à cœur, et proposez l’autre à part.",
    },
    {
      name: "Autre cercle",
      text: "Cette idée trouverait mieux son public dans un autre cercle. Changez le cercle, puis envoyez la nouvelle version.",
    },
    {
      name: "Coordonnées",
      text: "Votre texte contient des coordonnées personnelles. Retirez-les, et nous publierons volontiers : la page sera publique.",
    },
  ],
  declined: [
    {
      name: "Hors des règles",
      text: "Nous ne pouvons pas publier cette idée, parce qu’elle va contre la règle nommée ci-dessus. Voici précisément en quoi : …",
    },
    {
      name: "Publicité",
      text: "Nous ne publions pas cette idée, parce qu’elle fait la publicité d’un produit qui existe déjà. Une amélioration de ce produit, en revanche, nous intéresserait.",
    },
  ],
};
const en: typeof fr = {
  published: [
    {
      name: "Welcome",
      text: "Thank you for this one: it is clear and we can see the thing. It is gathering support now; tell people.",
    },
  ],
  returned: [
    {
      name: "Can’t see it yet",
      text: "We like the idea but cannot see the thing yet. Could you say what it looks like, its size, and how it is used?",
    },
    {
      name: "Two ideas in one",
      text: "There are two ideas in your text, and each deserves its own page. Keep the one you care about most here, and submit the other on its own.",
    },
    {
      name: "Another circle",
      text: "This idea would find its people in another circle. Change the circle, then send the new version.",
    },
    {
      name: "Contact details",
      text: "Your text contains personal contact details. Take them out and we will gladly publish: the page will be public.",
    },
  ],
  declined: [
    {
      name: "Against the rules",
      text: "We cannot publish this idea, because it goes against the rule named above. Here is exactly how: …",
    },
    {
      name: "Advertising",
      text: "We are not publishing this idea, because it advertises a product that already exists. An improvement of that product would interest us, though.",
    },
  ],
};
export const replyTemplates = { fr, en };
