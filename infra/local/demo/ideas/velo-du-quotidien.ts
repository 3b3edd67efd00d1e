import type { IdeaPlan } from "../idea-plan.ts";

const circle = "velo-du-quotidien";

export const veloDuQuotidien: readonly IdeaPlan[] = [
  {
    name: "fold-trailer",
    circle,
    lang: "fr",
    author: "noe",
    kind: "new",
    title: "La remorque qui se plie comme un journal",
    pitch: "Quarante kilos de courses à l’aller, sept centimètres d’épaisseur dans le couloir au retour.",
    tags: ["remorque", "courses", "pliable"],
    story: `Je fais le marché à vélo, pour deux familles et une voisine. Une remorque, j’en ai eu une. Elle roulait très bien. Elle vivait dans le local à vélos, où on lui a pris une roue, puis l’autre, puis la caisse.

Il m’en faut donc une qui monte au troisième avec moi. J’ai plié du carton pendant un hiver, et voici ce qui marche :

- les côtés se rabattent sur le plancher, comme la une d’un journal sur ses pages ;
- le plancher se plie en deux au milieu, sur deux charnières jaunes que l’on voit exprès ;
- les roues sortent de l’axe d’un quart de tour, **sans outil** ;
- le tout fait 7 cm d’épaisseur et se porte à l’épaule par le timon.

Charge visée : 40 kg. C’est un sac de terreau, quatre poireaux, deux baguettes et un melon, je l’ai chargée pour vérifier.

Le timon passe dans l’axe arrière, pas sur la selle : en descente, une remorque sur la selle pousse. La mienne m’a poussé jusque dans la boulangerie. Ils ont été charmants.

Ce qui manque : un frein de parking, et l’avis de gens qui ont un escalier en colimaçon.`,
    life: {
      is: "gathering",
      publishedDaysAgo: 320,
      supporters: 1_486,
      price: 240,
      fans: ["bo", "ada", "salome", "achille", "maya"],
      welcome: { text: "Idée complète, largeur vérifiée (78 cm). Bonne route, Noé.", lang: "fr" },
    },
  },
  {
    name: "bike-cape",
    circle,
    lang: "fr",
    author: "salome",
    kind: "improvement",
    title: "La cape qui s’accroche au guidon",
    pitch: "Une cape de pluie tendue par le vélo lui-même : les genoux au sec, les mains visibles, le vent dehors.",
    tags: ["pluie", "vêtement", "ville"],
    story: `J’ai douze minutes de vélo jusqu’au travail et, certains mois, douze minutes de pluie. Le pantalon imperméable, on l’enfile à cloche-pied dans le hall, devant les collègues. La cape, on l’enfile en trois secondes, mais elle remonte, elle claque, et elle verse l’eau sur les cuisses au premier feu rouge.

Le problème n’est pas la cape, c’est que rien ne la tient. Je propose :

- deux boucles à l’avant, qui se prennent dans les poignées **par l’extérieur**, pour lâcher toutes seules si l’on tombe ;
- un jonc souple dans l’ourlet, qui fait gouttière sur les côtés ;
- une fenêtre transparente à l’endroit du phare et du compteur ;
- un jaune que l’on voit de loin, et une capuche qui laisse tourner la tête.

J’ai cousu deux prototypes dans un vieux double toit de tente. Le second a tenu 30 km/h de vent de face. Le premier est parti dans un platane, avec mon badge.

Pliée, elle entre dans sa propre poche et s’accroche sous la selle. C’est là qu’elle doit vivre : une cape à la maison n’a jamais protégé personne.`,
    life: { is: "gathering", publishedDaysAgo: 151, supporters: 430, price: 65, fans: ["bo", "noe", "ines"] },
  },
  {
    name: "basket-backpack",
    circle,
    lang: "en",
    author: "maya",
    kind: "new",
    title: "A basket that leaves the bike as a backpack",
    pitch: "It hooks onto the handlebar on the way there and onto your shoulders at the shop: one bag, no repacking.",
    tags: ["basket", "backpack", "shopping"],
    story: `At the supermarket I own three containers: the basket on my bike, which stays outside; the tote bag, which I forget; and my arms. I have dropped eggs in every possible way.

What I would like is a stiff basket, woven like a proper one, with straps folded flat against its back. On the bike it hangs from two hooks over the handlebar and rests on a small foot above the wheel. At the shop you lift it off, swing it round and it is a backpack. Nothing is packed twice.

Things I learned from a laundry basket and a pair of old climbing straps:

- the hooks must sit **wider than the brake cables**, 28 cm on most city bikes;
- the straps have to hide when riding, otherwise they find the wheel;
- a baguette needs to stick out. Any lid that does not allow for a baguette is a decoration.

It carries 9 kg, roughly a crate of shopping for two. The weave dries in an hour, I have tested this involuntarily.

I still need help with the foot: mine scratches the head badge, and people get attached to head badges.`,
    life: { is: "gathering", publishedDaysAgo: 58.2, supporters: 88, price: 70, fans: ["bo", "otis"] },
  },
  {
    name: "pedal-hook",
    circle,
    lang: "fr",
    author: "achille",
    kind: "new",
    title: "Le crochet qui tient le vélo par la pédale",
    pitch: "Un bloc de bois de la taille d’un pain : on y pose la pédale, le vélo reste au mur, sans salir le mur.",
    tags: ["rangement", "mur", "entrée"],
    story: `Les crochets à vélo tiennent la roue ou le cadre. La roue frotte le mur, le cadre se raye, et il faut lever quinze kilos à bout de bras. Ma compagne mesure 1,58 m : chez nous, c’est moi qui range les vélos, et ce n’est pas juste.

Une pédale, en revanche, est faite pour porter quelqu’un. Il suffit de lui donner une marche. Je propose un bloc de bois creusé, fixé à 90 cm du sol :

- on approche le vélo, on pose la pédale dans le creux, on lâche ;
- le poids tourne la manivelle d’un cran et **bloque la pédale dans le bois** ;
- les deux roues touchent à peine le mur, sur deux pastilles de liège.

On ne soulève que dix centimètres. Au-dessus du bloc, une tablette pour le casque, les clés et la plante qui n’a pas demandé à vivre là.

Trois vis, deux minutes, un mur plein ou un montant. J’en ai posé quatre chez des amis ; un seul est tombé, et c’était le mur.`,
    life: { is: "expired", publishedDaysAgo: 97, supporters: 84, price: 45, fans: ["noe", "bo"] },
  },
  {
    name: "chain-bath",
    circle,
    lang: "en",
    author: "bo",
    kind: "improvement",
    title: "A chain cleaner that drips into itself",
    pitch: "A small bath with a wheel: the chain goes round, the dirt stays in, and the hallway floor survives.",
    tags: ["maintenance", "chain", "clean"],
    story: `I ride all year, so my chain is mostly sand. Cleaning it takes ten minutes. Cleaning the hallway afterwards takes forty, and the doormat never recovered.

The clip-on cleaners you can buy all have the same fault: they leak from both ends, because the chain has to come out somewhere. I would stop fighting that and let it drip, but into the thing itself.

Picture a tub the size of a loaf tin. The chain comes off the bike (every chain has a quick link these days) and goes round a toothed wheel that dips into the tub. You turn a handle. Brushes take the dirt off at the bottom, the chain drips on its way up, and a lid turns the tub into a container you carry to the recycling centre.

- Works with water and soap, no solvent.
- The sludge settles under a grid; the soap above can be used again.
- For city and touring bikes, 6 to 11 speed.

I have built one from a loaf tin and a salad spinner. We have since bought a second salad spinner.`,
    life: { is: "submitted", daysAgo: 2.3 },
  },
  {
    name: "sorry-bell",
    circle,
    lang: "fr",
    author: "leon",
    kind: "new",
    title: "La sonnette qui dit pardon",
    pitch: "Un coup pour prévenir, deux pour remercier : une sonnette à deux tons, dont l’un s’excuse.",
    tags: ["sonnette", "ville", "courtoisie"],
    story: `Sur la voie verte, il y a deux façons de doubler quelqu’un. Sonner, et se faire regarder comme un camion. Ne pas sonner, et faire peur. J’ai essayé de siffler : c’est pire.

Je voudrais une sonnette à deux timbres. Le premier, clair, dit « attention ». Le second, plus grave et plus court, dit « pardon, merci ». On pousse le levier vers l’avant ou vers soi. Au bout de quelques semaines, tout le quartier saurait.

Elle serait en laiton, ronde, avec un petit oiseau sur le dessus : il sert d’écrou, mais il a l’air de présenter ses excuses.

J’ai accordé deux sonnettes du commerce avec une lime et un accordeur de guitare. Une tierce mineure descendante, c’est vraiment un pardon. Une quinte, c’est une annonce de gare.

Le tout doit tenir sur un cintre de 22 mm et se démonter à la main, parce que les oiseaux en laiton, cela se vole.`,
    life: {
      is: "returned",
      daysAgo: 3.1,
      message: {
        text: "Nous avons souri, et nous voulons la publier. Deux choses à retoucher : dites pour quel vélo (règle n° 1, le diamètre de 22 mm ne suffit pas), et précisez que le second ton reste audible à 20 m. Une sonnette doit d’abord prévenir.",
        lang: "fr",
      },
    },
  },
];
