import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";

/** Everyday captions, with all that is read of each and the words that are reported. */
const CAPTIONS: Readonly<
  Record<string, readonly (readonly [text: string, relations: string, unparsed?: string])[]>
> = {
  "whose a second place is": [
    [
      "An airplane flying over a truck on the highway.",
      "airplane-1 above truck-1; truck-1 on highway-1",
    ],
    ["A cat sleeps below a tv on a stand.", "cat-1 below tv-1; tv-1 on stand-1"],
    ["A dog lying under a table on a rug.", "dog-1 under table-1; dog-1 on rug-1"],
    ["A cat sitting next to a cup on a coaster.", "cat-1 next to cup-1; cup-1 on coaster-1"],
    ["A cat sitting next to a cup on a table.", "cat-1 next to cup-1; cat-1 on table-1"],
    ["A mouse on a desk next to a keyboard.", "mouse-1 on desk-1; mouse-1 next to keyboard-1"],
    ["A remote on a couch next to a dog.", "remote-1 on couch-1; remote-1 next to dog-1"],
    ["A cup on a table next to a sofa.", "cup-1 on table-1; table-1 next to sofa-1"],
    [
      "A clock on the side of a building above a bicycle.",
      "clock-1 next to building-1; clock-1 above bicycle-1",
    ],
    [
      "A dog stands next to a skateboard leaned up against a wall.",
      "dog-1 next to skateboard-1; skateboard-1 against wall-1",
    ],
  ],
  "what comes along": [
    ["A desk with a laptop next to a cup.", "laptop-1 on desk-1; laptop-1 next to cup-1"],
    ["A table topped with a vase next to a bowl.", "vase-1 on table-1; vase-1 next to bowl-1"],
    ["A table with a vase next to a chair.", "vase-1 on table-1; table-1 next to chair-1"],
    ["A plate with a sandwich next to a bowl.", "sandwich-1 on plate-1; plate-1 next to bowl-1"],
    [
      "A room with a bed next to a desk with a laptop on it.",
      "bed-1 next to desk-1; laptop-1 on desk-1",
    ],
    [
      "An elephant walking next to a river with a boat.",
      "elephant-1 next to river-1; boat-1 inside river-1",
    ],
    ["A man walking next to a river with a dog.", "man-1 next to river-1; dog-1 next to man-1"],
    [
      "A woman with an umbrella walking next to a bus.",
      "umbrella-1 next to woman-1; woman-1 next to bus-1",
    ],
    ["A platform with a bench.", "bench-1 on platform-1"],
    ["A hot dog with mustard.", "mustard-1 on hot-dog-1"],
    ["An old truck is hauling a boat on top of it.", "boat-1 on truck-1", "hauling"],
    ["A dog in the basket of a bicycle.", "dog-1 inside basket-1; basket-1 part of bicycle-1"],
    ["A surfboard strapped to the top of a truck.", "surfboard-1 on truck-1"],
  ],
  "bodies and what they look like": [
    ["A bird standing on an elephant's back.", "bird-1 on elephant-1", "back"],
    ["A frisbee over a dog's head.", "frisbee-1 above dog-1", "head"],
    ["A cat on a bowl with it's mouth open.", "cat-1 on bowl-1", "with it's mouth open"],
    ["A dog with wrinkled skin next to a toilet.", "dog-1 next to toilet-1", "with wrinkled skin"],
    [
      "A toddler brushing his teeth next to a sink.",
      "toddler-1 next to sink-1",
      "brushing his teeth",
    ],
    ["A dog that has its head on top of a teddy bear.", "dog-1 on teddy-bear-1"],
  ],
  "moods, times and pictures": [
    ["A dog is taking a nap on a suitcase.", "dog-1 on suitcase-1", "taking a nap"],
    ["A dog looking sad next to a bench.", "dog-1 next to bench-1", "looking sad"],
    ["A bus next to a car on a rainy day.", "bus-1 next to car-1", "on a rainy day"],
    [
      "A black and white image of a cat next to a laptop.",
      "cat-1 next to laptop-1",
      "black | white",
    ],
    ["The view of a sink next to a toilet.", "sink-1 next to toilet-1"],
    ["A cat sitting next to a gallon of milk.", "cat-1 next to milk-1"],
  ],
  "what is there besides": [
    ["A woman sits in a rocking chair.", "woman-1 on rocking-chair-1"],
    ["A plate of dumplings.", "dumpling-1 on plate-1; dumpling-2 on plate-1"],
    ["A cat sits on the sill of a window.", "cat-1 on windowsill-1"],
    ["A cat looking at a bird on top of a tv.", "cat-1 facing bird-1; bird-1 on tv-1"],
    ["A desk with a laptop, a cup next to it.", "laptop-1 on desk-1; cup-1 next to laptop-1"],
    [
      "A snow globe on a windowsill containing a village.",
      "snow-globe-1 on windowsill-1; snow-globe-1 contains village-1",
    ],
    ["A book on how to paint lies on a table.", "book-1 on table-1", "on how to paint"],
    ["A watercolor painting of a fox under a tree.", "fox-1 under tree-1", "watercolor"],
    [
      "A submarine surrounded by jellyfish.",
      "jellyfish-1 around submarine-1; jellyfish-2 around submarine-1",
    ],
  ],
  "what people and figures have": [
    ["A scarecrow with a crow on each arm.", "crow-1 on scarecrow-1; crow-2 on scarecrow-1"],
    ["A koala, its baby on its back.", "baby-1 on koala-1"],
    ["A lion with two cubs between its paws.", "cub-1 near lion-1; cub-2 near lion-1", "paws"],
    ["A snowman with a carrot nose and a top hat.", "hat-1 on snowman-1", "with a carrot nose"],
    ["A man with a beard and a dog.", "dog-1 next to man-1", "with a beard"],
    [
      "The seller, an old man in a cap, is asleep on a crate.",
      "seller-1 touching cap-1; seller-1 on crate-1",
    ],
  ],
  "so many": [
    [
      "Half a dozen cups on a shelf.",
      [1, 2, 3, 4, 5, 6].map((n) => `cup-${n} on shelf-1`).join("; "),
    ],
    ["Two candles, one lit, on a cake.", "candle-1 on cake-1; candle-2 on cake-1"],
    [
      "A dog and about two sheep on a hill.",
      "dog-1 on hill-1; sheep-1 on hill-1; sheep-2 on hill-1",
    ],
  ],
  names: [
    ["An orange sitting on an apple.", "orange-1 on apple-1"],
    ["An orange cat sitting on a chair.", "cat-1 on chair-1"],
    [
      "A stuffed bear next to a hair dryer and a traffic signal.",
      "teddy-bear-1 next to hair-drier-1; teddy-bear-1 next to traffic-light-1",
    ],
    ["A cat lounges on a bench.", "cat-1 on bench-1"],
  ],
};

describe.each(Object.entries(CAPTIONS))("captions: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))(
    "%s",
    (text, [, relations, unparsed = ""]) => {
      const read = parseText(text, { frame: "image" });
      const said = read.scene.relations.map((each) =>
        [each.subject, each.predicate, each.object].join(" "),
      );
      expect(said.join("; ")).toBe(relations);
      expect(read.unparsed.map((each) => each.text).join(" | ")).toBe(unparsed);
    },
  );
});
