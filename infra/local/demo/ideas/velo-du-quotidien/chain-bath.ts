import type { IdeaPlan } from "../../idea-plan.ts";

export const chainBath: IdeaPlan = {
  name: "chain-bath",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "bo",
  kind: "improvement",
  improves: "the chain brush",
  title: "A chain cleaner that drips into itself",
  pitch: "A small bath with a wheel: the chain goes round, the dirt stays in, and the hallway floor survives.",
  tags: ["maintenance", "repair", "reuse"],
  views: {
    whole:
      "A coral tub with a big toothed wheel that carries a chain through dark water; a rubber duck supervises, a bottle of soap stands by.",
    turned: "Turned: the brush on its stick and the duck at the rim.",
    detail: "Close-up of the chain on the teeth, with the duck behind.",
  },
  story: `I ride all year, so my chain is mostly sand. Cleaning it takes ten minutes. Cleaning the hallway afterwards takes forty, and the doormat never recovered.

The clip-on cleaners you can buy all have the same fault: they leak from both ends, because the chain has to come out somewhere. I would stop fighting that and let it drip, but into the thing itself.

Picture a tub the size of a loaf tin. The chain comes off the bike (every chain has a quick link these days) and goes round a toothed wheel that dips into the tub. You turn a handle. Brushes take the dirt off at the bottom, the chain drips on its way up, and a lid turns the tub into a container you carry to the recycling centre.

- Works with water and soap, no solvent.
- The sludge settles under a grid; the soap above can be used again.
- For city and touring bikes, 6 to 11 speed.

I have built one from a loaf tin and a salad spinner. We have since bought a second salad spinner.`,
  life: { is: "submitted", daysAgo: 2.3 },
};
