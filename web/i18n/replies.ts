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
  removed: [
    {
      name: "Publicité",
      text: "Bonjour {name}, nous avons retiré ce texte : il fait la publicité d’un produit ou d’un site. Vous pouvez redire l’essentiel sans le lien. Si vous pensez que nous nous trompons, contestez : quelqu’un d’autre relira.",
    },
    {
      name: "Ton",
      text: "Bonjour {name}, nous avons retiré ce texte parce qu’il s’en prend à une personne. Le désaccord est bienvenu, l’attaque non. Si vous pensez que nous nous trompons, contestez : quelqu’un d’autre relira.",
    },
    {
      name: "Coordonnées",
      text: "Bonjour {name}, ce texte montrait des coordonnées personnelles : nous l’avons retiré pour protéger la personne concernée.",
    },
  ],
  refused: [
    {
      name: "Mots blessants",
      text: "Bonjour {name}, nous n’avons pas publié ce commentaire à cause des mots employés. Dites-le autrement, et il paraîtra.",
    },
    {
      name: "Trop de liens",
      text: "Bonjour {name}, nous n’avons pas publié ce commentaire : il contient surtout des liens. Racontez ce qu’on y trouve, en une phrase.",
    },
  ],
  upheld: [
    {
      name: "Nous nous étions trompés",
      text: "Bonjour {name}, vous avez raison : la règle ne s’appliquait pas ici. C’est réparé, et nous vous prions de nous excuser.",
    },
  ],
  rejected: [
    {
      name: "La décision reste",
      text: "Bonjour {name}, j’ai tout relu, sans avoir pris part à la première décision. Elle reste, parce que : …",
    },
  ],
  warned: [
    {
      name: "Premier rappel",
      text: "Bonjour {name}, un rappel amical : la règle nommée ci-dessus vaut pour tout le monde ici. Rien ne vous est retiré.",
    },
  ],
  limited: [
    {
      name: "Une pause",
      text: "Bonjour {name}, après plusieurs rappels, nous vous demandons une pause : vous pourrez lire et soutenir, et vous écrirez de nouveau à la date dite. Voici pourquoi : …",
    },
  ],
  suspended: [
    {
      name: "Suspension",
      text: "Bonjour {name}, nous suspendons votre compte. Voici les faits et la règle : … Vous pouvez lire, et contester cette décision.",
    },
  ],
  lifted: [
    { name: "Bienvenue à nouveau", text: "Bonjour {name}, la sanction est levée. Tout vous est ouvert à nouveau." },
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
  removed: [
    {
      name: "Advertising",
      text: "Hello {name}, we took this text away: it advertises a product or a site. You can say the gist again without the link. If you think we are wrong, appeal: somebody else will read it.",
    },
    {
      name: "Tone",
      text: "Hello {name}, we took this text away because it goes for a person. Disagreement is welcome, attacks are not. If you think we are wrong, appeal: somebody else will read it.",
    },
    {
      name: "Contact details",
      text: "Hello {name}, this text showed personal contact details: we took it away to protect the person concerned.",
    },
  ],
  refused: [
    {
      name: "Hurtful words",
      text: "Hello {name}, we did not publish this comment because of the words in it. Say it another way and it will appear.",
    },
    {
      name: "Too many links",
      text: "Hello {name}, we did not publish this comment: it is mostly links. Tell us in a sentence what is to be found there.",
    },
  ],
  upheld: [
    {
      name: "We were wrong",
      text: "Hello {name}, you are right: the rule did not apply here. It has been put right, and we apologise.",
    },
  ],
  rejected: [
    {
      name: "The decision stays",
      text: "Hello {name}, I read everything again and had no part in the first decision. It stays, because: …",
    },
  ],
  warned: [
    {
      name: "First reminder",
      text: "Hello {name}, a friendly reminder: the rule named above holds for everybody here. Nothing is taken from you.",
    },
  ],
  limited: [
    {
      name: "A pause",
      text: "Hello {name}, after several reminders we ask you to pause: you can read and support, and write again on the date given. Here is why: …",
    },
  ],
  suspended: [
    {
      name: "Suspension",
      text: "Hello {name}, we are suspending your account. Here are the facts and the rule: … You can read, and appeal against this decision.",
    },
  ],
  lifted: [{ name: "Welcome back", text: "Hello {name}, the sanction is lifted. Everything is open to you again." }],
};
export const replyTemplates = { fr, en };
