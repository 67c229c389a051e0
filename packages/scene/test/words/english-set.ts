/**
 * English of many kinds, with the scene that each text states: data, long on purpose.
 *
 * The scenes were written before the reader saw any of the texts; afterwards only names were put right
 * that the noun table has, and what the predicates' definitions say of stacks and of both sides,
 * and that whoever does something with a thing is near it. `3 chair color=red` are chair-1 to
 * chair-3; `chair-1..3 on table-1` are three relations; `@2` is a distance in metres. A fourth column
 * has the relations of other readings that are as good.
 */
export type EnglishRow = readonly [
  text: string,
  objects: readonly string[],
  relations: readonly string[],
  others?: readonly (readonly string[])[],
];

export const ENGLISH_SET: Readonly<Record<string, readonly EnglishRow[]>> = {
  captions: [
    [
      "A brown dog is chasing a frisbee on the beach.",
      ["dog color=brown", "frisbee", "beach"],
      ["dog-1 near frisbee-1", "dog-1 on beach-1"],
      [["dog-1 near frisbee-1", "frisbee-1 on beach-1"]],
    ],
    [
      "A woman in a red coat stands next to a fire hydrant.",
      ["woman", "coat color=red", "fire hydrant"],
      ["woman-1 touching coat-1", "woman-1 next to fire-hydrant-1"],
    ],
    [
      "Two boys and a girl are sitting on a bench under a tree.",
      ["2 boy", "girl", "bench", "tree"],
      ["boy-1..2 on bench-1", "girl-1 on bench-1", "bench-1 under tree-1"],
      [
        [
          "boy-1..2 on bench-1",
          "girl-1 on bench-1",
          "boy-1..2 under tree-1",
          "girl-1 under tree-1",
        ],
      ],
    ],
    ["A cat peers out from behind a curtain.", ["cat", "curtain"], ["cat-1 behind curtain-1"]],
    [
      "An old man pushes a stroller past a bakery.",
      ["man other=old", "stroller", "bakery"],
      ["man-1 near stroller-1", "man-1 behind bakery-1"],
      [["man-1 near stroller-1", "man-1 next to bakery-1"]],
    ],
    [
      "A bowl of soup and a spoon sit on a wooden tray.",
      ["bowl content=soup", "spoon", "tray material=wood"],
      ["bowl-1 on tray-1", "spoon-1 on tray-1"],
    ],
    [
      "A yellow taxi waits in front of a hotel.",
      ["taxi color=yellow", "hotel"],
      ["taxi-1 in front of hotel-1"],
    ],
    [
      "A laptop, a mug and a stack of three books on a desk.",
      ["laptop", "mug", "3 book", "desk"],
      [
        "laptop-1 on desk-1",
        "mug-1 on desk-1",
        "book-1 on desk-1",
        "book-1 in a stack book-2+book-3",
      ],
    ],
    [
      "A kite flies high above the trees.",
      ["kite", "2 tree"],
      ["kite-1 above tree-1", "kite-1 above tree-2"],
    ],
    [
      "A child snuggles a teddy bear in bed.",
      ["child", "teddy bear", "bed"],
      ["child-1 on bed-1"],
      [["child-1 on bed-1", "child-1 touching teddy-bear-1"], ["teddy-bear-1 on bed-1"]],
    ],
    [
      "Several pigeons gather around a fountain in the park.",
      ["3 pigeon", "fountain", "park"],
      ["pigeon-1..3 around fountain-1", "fountain-1 inside park-1"],
      [["pigeon-1..3 around fountain-1", "pigeon-1..3 inside park-1"]],
    ],
    [
      "A surfer rides a wave near a pier.",
      ["surfer", "wave", "pier"],
      ["surfer-1 near pier-1"],
      [["wave-1 near pier-1"], ["surfer-1 near pier-1", "surfer-1 on wave-1"]],
    ],
    [
      "A glass vase with three tulips in it stands on a windowsill.",
      ["vase material=glass", "3 tulip", "windowsill"],
      ["tulip-1..3 inside vase-1", "vase-1 on windowsill-1"],
    ],
    [
      "Someone left a bicycle against a brick wall.",
      ["bicycle", "wall material=brick"],
      ["bicycle-1 against wall-1"],
    ],
    [
      "The black kitten is asleep on top of a stack of towels.",
      ["kitten color=black", "3 towel"],
      ["towel-1 in a stack towel-2+towel-3", "kitten-1 on towel-3"],
    ],
    [
      "A girl in a yellow dress holds a balloon next to a carousel.",
      ["girl", "dress color=yellow", "balloon", "carousel"],
      ["girl-1 touching dress-1", "girl-1 touching balloon-1", "girl-1 next to carousel-1"],
    ],
    [
      "Three sheep graze in a meadow behind a wooden fence.",
      ["3 sheep", "meadow", "fence material=wood"],
      ["sheep-1..3 inside meadow-1", "meadow-1 behind fence-1"],
      [["sheep-1..3 inside meadow-1", "sheep-1..3 behind fence-1"]],
    ],
    [
      "A parrot perched on the shoulder of a pirate.",
      ["parrot", "pirate"],
      ["parrot-1 on pirate-1"],
    ],
    [
      "Two motorcycles parked side by side in front of a cafe.",
      ["2 motorcycle", "cafe"],
      ["motorcycle-1 next to motorcycle-2", "motorcycle-1..2 in front of cafe-1"],
    ],
    [
      "A plate with a slice of cake and a fork sits beside a cup of tea.",
      ["plate", "cake", "fork", "cup content=tea"],
      ["cake-1 on plate-1", "fork-1 on plate-1", "plate-1 next to cup-1"],
    ],
    [
      "A squirrel hides behind a log under a pine tree.",
      ["squirrel", "log", "pine tree"],
      ["squirrel-1 behind log-1", "squirrel-1 under pine-tree-1"],
      [["squirrel-1 behind log-1", "log-1 under pine-tree-1"]],
    ],
    [
      "An umbrella stands open on the beach between two chairs.",
      ["umbrella other=open", "beach", "2 chair"],
      ["umbrella-1 on beach-1", "umbrella-1 between chair-1+chair-2"],
    ],
    [
      "A helicopter hovers over a ship at sea.",
      ["helicopter", "ship", "sea"],
      ["helicopter-1 above ship-1", "ship-1 inside sea-1"],
      [
        ["helicopter-1 above ship-1", "helicopter-1 inside sea-1"],
        ["helicopter-1 above ship-1", "ship-1 on sea-1"],
      ],
    ],
  ],
  "one relation": [
    [
      "The remote is beneath the newspaper.",
      ["remote", "newspaper"],
      ["remote-1 under newspaper-1"],
    ],
    ["The goat is far away from the barn.", ["goat", "barn"], ["goat-1 far from barn-1"]],
    [
      "The suitcase contains the sweater.",
      ["suitcase", "sweater"],
      ["suitcase-1 contains sweater-1"],
    ],
    [
      "The ferry is across from the lighthouse.",
      ["ferry", "lighthouse"],
      ["ferry-1 opposite lighthouse-1"],
    ],
    [
      "The fork is perpendicular to the knife.",
      ["fork", "knife"],
      ["fork-1 perpendicular to knife-1"],
    ],
    ["The truck is taller than the van.", ["truck", "van"], ["truck-1 taller than van-1"]],
    ["The elephant isn't inside the cage.", ["elephant", "cage"], ["elephant-1 not inside cage-1"]],
    ["The parrot is facing the mirror.", ["parrot", "mirror"], ["parrot-1 facing mirror-1"]],
    [
      "The napkin lies between the fork and the knife.",
      ["napkin", "fork", "knife"],
      ["napkin-1 between fork-1+knife-1"],
    ],
    ["The umbrella hangs from the hook.", ["umbrella", "hook"], ["umbrella-1 hanging from hook-1"]],
    ["The blanket covers the sofa.", ["blanket", "sofa"], ["blanket-1 covering sofa-1"]],
    ["The pond is surrounded by reeds.", ["pond", "2 reed"], ["reed-1..2 around pond-1"]],
    [
      "The tent is within ten metres of the lake.",
      ["tent", "lake"],
      ["tent-1 within distance of lake-1 @10"],
    ],
    ["The pear is just to the right of the apple.", ["pear", "apple"], ["pear-1 right of apple-1"]],
    [
      "The dog is neither on the sofa nor under the table.",
      ["dog", "sofa", "table"],
      ["dog-1 not on sofa-1", "dog-1 not under table-1"],
    ],
  ],
  instructions: [
    [
      "Put a lamp on the nightstand to the left of the bed.",
      ["lamp", "nightstand", "bed"],
      ["lamp-1 on nightstand-1", "nightstand-1 left of bed-1"],
    ],
    [
      "Place the blue cube on top of the red one, and put the green one next to them.",
      ["cube color=blue", "cube color=red", "cube color=green"],
      ["cube-1 on cube-2", "cube-3 next to cube-1", "cube-3 next to cube-2"],
    ],
    [
      "I want a small round table in the middle of the room with two chairs around it.",
      ["table size=small shape=round", "room", "2 chair"],
      ["table-1 at the centre of room-1", "chair-1..2 around table-1"],
    ],
    [
      "Draw a snowman with a carrot in front of a cabin.",
      ["snowman", "carrot", "cabin"],
      ["snowman-1 in front of cabin-1"],
      [
        ["carrot-1 part of snowman-1", "snowman-1 in front of cabin-1"],
        ["carrot-1 next to snowman-1", "snowman-1 in front of cabin-1"],
      ],
    ],
    [
      "There should be a clock on the wall above the fireplace.",
      ["clock", "wall", "fireplace"],
      ["clock-1 on wall-1", "clock-1 above fireplace-1"],
      [["clock-1 on wall-1", "wall-1 above fireplace-1"]],
    ],
    [
      "Please add a plant in the corner and a rug under the coffee table.",
      ["plant", "room", "rug", "coffee table"],
      ["plant-1 at the corner of room-1", "rug-1 under coffee-table-1"],
    ],
    [
      "Can you place three candles in a row on the mantel?",
      ["3 candle", "mantel"],
      ["candle-1 in a row candle-2+candle-3", "candle-1..3 on mantel-1"],
    ],
    ["Make sure the sofa faces the TV.", ["sofa", "tv"], ["sofa-1 facing tv-1"]],
    [
      "Generate a picture of a fox sitting on a rock beside a river.",
      ["fox", "rock", "river"],
      ["fox-1 on rock-1", "fox-1 next to river-1"],
      [["fox-1 on rock-1", "rock-1 next to river-1"]],
    ],
    [
      "Create a scene where a robot holds a balloon and a cat sits behind it.",
      ["robot", "balloon", "cat"],
      ["robot-1 touching balloon-1", "cat-1 behind robot-1"],
    ],
    [
      "I'd like a desk against the wall, a chair in front of it and a lamp on it.",
      ["desk", "wall", "chair", "lamp"],
      ["desk-1 against wall-1", "chair-1 in front of desk-1", "lamp-1 on desk-1"],
    ],
    ["Leave nothing on the table except a vase.", ["table", "vase"], ["vase-1 on table-1"]],
    [
      "Arrange six chairs in a circle around a campfire.",
      ["6 chair", "campfire"],
      [
        "chair-1 in a circle chair-2+chair-3+chair-4+chair-5+chair-6",
        "chair-1..6 around campfire-1",
      ],
    ],
    [
      "Set the kettle on the stove and the teapot to its right.",
      ["kettle", "stove", "teapot"],
      ["kettle-1 on stove-1", "teapot-1 right of kettle-1"],
    ],
    [
      "We need a bookshelf that is taller than the door and stands next to it.",
      ["bookshelf", "door"],
      ["bookshelf-1 taller than door-1", "bookshelf-1 next to door-1"],
    ],
    [
      "Place a green cone between two red cubes.",
      ["cone color=green", "2 cube color=red"],
      ["cone-1 between cube-1+cube-2"],
    ],
    [
      "Put the chair behind the desk and hang a clock above it.",
      ["chair", "desk", "clock"],
      ["chair-1 behind desk-1", "clock-1 above desk-1"],
      [["chair-1 behind desk-1", "clock-1 above chair-1"]],
    ],
    [
      "There should be four pillows on the bed and a blanket at the foot of the bed.",
      ["4 pillow", "bed", "blanket"],
      ["pillow-1..4 on bed-1", "blanket-1 at the bottom of bed-1"],
      [
        ["pillow-1..4 on bed-1", "blanket-1 on bed-1"],
        ["pillow-1..4 on bed-1", "blanket-1 at the front of bed-1"],
      ],
    ],
    [
      "I need a kitchen with an island in the center, three stools in front of the island and a fridge next to the window.",
      ["kitchen", "island", "3 stool", "fridge", "window"],
      [
        "island-1 at the centre of kitchen-1",
        "stool-1..3 inside kitchen-1",
        "stool-1..3 in front of island-1",
        "fridge-1 inside kitchen-1",
        "fridge-1 next to window-1",
      ],
      [
        [
          "island-1 at the centre of kitchen-1",
          "island-1 inside kitchen-1",
          "stool-1..3 inside kitchen-1",
          "stool-1..3 in front of island-1",
          "fridge-1 inside kitchen-1",
          "fridge-1 next to window-1",
        ],
      ],
    ],
    [
      "Show me a dog and a cat, with the dog on the left of the cat.",
      ["dog", "cat"],
      ["dog-1 left of cat-1"],
    ],
    [
      "Move the lamp two metres away from the wall.",
      ["lamp", "wall"],
      ["lamp-1 within distance of wall-1 @2", "lamp-1 not within distance of wall-1 @1.9"],
    ],
    [
      "Draw five stars above a castle and a moon to their right.",
      ["5 star", "castle", "moon"],
      [
        "star-1..5 above castle-1",
        "moon-1 right of star-1",
        "moon-1 right of star-2",
        "moon-1 right of star-3",
        "moon-1 right of star-4",
        "moon-1 right of star-5",
      ],
    ],
    [
      "Hang a painting on the wall over the bed, and set a nightstand on either side.",
      ["painting", "wall", "bed", "2 nightstand"],
      [
        "painting-1 on wall-1",
        "painting-1 above bed-1",
        "nightstand-1..2 next to bed-1",
        "nightstand-1 left of bed-1",
        "nightstand-2 right of bed-1",
      ],
    ],
  ],
  rooms: [
    [
      "The bedroom has a double bed. Two nightstands stand on either side of the bed, and a lamp is on each of them. A wardrobe is against the wall opposite the bed.",
      ["bedroom", "double bed", "2 nightstand", "2 lamp", "wardrobe", "wall"],
      [
        "double-bed-1 inside bedroom-1",
        "nightstand-1..2 next to double-bed-1",
        "nightstand-1 left of double-bed-1",
        "nightstand-2 right of double-bed-1",
        "lamp-1 on nightstand-1",
        "lamp-2 on nightstand-2",
        "wardrobe-1 against wall-1",
        "wall-1 opposite double-bed-1",
      ],
      [
        [
          "double-bed-1 inside bedroom-1",
          "nightstand-1..2 next to double-bed-1",
          "nightstand-1 left of double-bed-1",
          "nightstand-2 right of double-bed-1",
          "lamp-1 on nightstand-1",
          "lamp-2 on nightstand-2",
          "wardrobe-1 against wall-1",
          "wardrobe-1 opposite double-bed-1",
        ],
      ],
    ],
    [
      "This is a small kitchen. The fridge is to the left of the stove. Above the stove hangs a range hood. A window is behind the sink.",
      ["kitchen size=small", "fridge", "stove", "range hood", "window", "sink"],
      ["fridge-1 left of stove-1", "range-hood-1 above stove-1", "window-1 behind sink-1"],
    ],
    [
      "In the living room, a grey sofa faces the television. Between them is a low glass coffee table. There is a rug under it.",
      [
        "living room",
        "sofa color=gray",
        "television",
        "coffee table size=short material=glass",
        "rug",
      ],
      [
        "sofa-1 inside living-room-1",
        "sofa-1 facing television-1",
        "coffee-table-1 between sofa-1+television-1",
        "rug-1 under coffee-table-1",
      ],
    ],
    [
      "A study with a large desk by the window. On the desk are a monitor, a keyboard and a mouse. The keyboard is in front of the monitor and the mouse is to the right of the keyboard.",
      ["study", "desk size=large", "window", "monitor", "keyboard", "mouse"],
      [
        "desk-1 inside study-1",
        "desk-1 next to window-1",
        "monitor-1 on desk-1",
        "keyboard-1 on desk-1",
        "mouse-1 on desk-1",
        "keyboard-1 in front of monitor-1",
        "mouse-1 right of keyboard-1",
      ],
    ],
    [
      "The dining room contains an oval table with six chairs around it. A chandelier hangs above the table. Against the back wall stands a sideboard; on it there are two candlesticks and a fruit bowl.",
      [
        "dining room",
        "table shape=oval",
        "6 chair",
        "chandelier",
        "wall kind=back",
        "sideboard",
        "2 candlestick",
        "fruit bowl",
      ],
      [
        "table-1 inside dining-room-1",
        "chair-1..6 around table-1",
        "chandelier-1 above table-1",
        "sideboard-1 against wall-1",
        "candlestick-1..2 on sideboard-1",
        "fruit-bowl-1 on sideboard-1",
      ],
      [
        [
          "dining-room-1 contains table-1",
          "chair-1..6 around table-1",
          "chandelier-1 above table-1",
          "sideboard-1 against wall-1",
          "candlestick-1..2 on sideboard-1",
          "fruit-bowl-1 on sideboard-1",
        ],
      ],
    ],
    [
      "There is a bathtub in the bathroom. The toilet is next to it. A mirror hangs on the wall over the sink. A towel is lying on the edge of the bathtub.",
      ["bathtub", "bathroom", "toilet", "mirror", "wall", "sink", "towel"],
      [
        "bathtub-1 inside bathroom-1",
        "toilet-1 next to bathtub-1",
        "mirror-1 on wall-1",
        "mirror-1 above sink-1",
        "towel-1 at the edge of bathtub-1",
      ],
    ],
    [
      "The classroom has a blackboard at the front. The teacher's desk stands in front of the blackboard.",
      ["classroom", "blackboard", "desk of=teacher"],
      ["blackboard-1 at the front of classroom-1", "desk-1 in front of blackboard-1"],
    ],
    [
      "A bunk bed stands in the corner of the room. Beside it is a toy chest, and a ball lies on the floor in front of the chest. Neither the ball nor the chest is blue.",
      ["bunk bed", "room", "toy chest", "ball", "floor"],
      [
        "bunk-bed-1 at the corner of room-1",
        "toy-chest-1 next to bunk-bed-1",
        "ball-1 on floor-1",
        "ball-1 in front of toy-chest-1",
      ],
    ],
    [
      "An office. There are two desks. The left desk has a laptop on it, the right one a printer. A chair is behind each desk.",
      ["office", "2 desk", "laptop", "printer", "2 chair"],
      [
        "desk-1 left of desk-2",
        "laptop-1 on desk-1",
        "printer-1 on desk-2",
        "chair-1 behind desk-1",
        "chair-2 behind desk-2",
      ],
    ],
    [
      "My room is simple: a bed by the window, a desk opposite the bed, and a bookcase between the desk and the door.",
      ["room other=simple", "bed", "window", "desk", "bookcase", "door"],
      ["bed-1 next to window-1", "desk-1 opposite bed-1", "bookcase-1 between desk-1+door-1"],
    ],
    [
      "A cozy living room with a fireplace, two armchairs facing it, and a rug between the armchairs. A cat sleeps on the rug.",
      ["living room other=cozy", "fireplace", "2 armchair", "rug", "cat"],
      [
        "fireplace-1 inside living-room-1",
        "armchair-1..2 inside living-room-1",
        "armchair-1..2 facing fireplace-1",
        "rug-1 inside living-room-1",
        "rug-1 between armchair-1+armchair-2",
        "cat-1 on rug-1",
      ],
    ],
    [
      "The bathroom contains a toilet and a sink. Above the sink is a mirror. The towel rack is to the right of the mirror.",
      ["bathroom", "toilet", "sink", "mirror", "towel rack"],
      [
        "bathroom-1 contains toilet-1",
        "bathroom-1 contains sink-1",
        "mirror-1 above sink-1",
        "towel-rack-1 right of mirror-1",
      ],
      [
        [
          "toilet-1 inside bathroom-1",
          "sink-1 inside bathroom-1",
          "mirror-1 above sink-1",
          "towel-rack-1 right of mirror-1",
        ],
      ],
    ],
    [
      "In the office a desk stands by the window with a monitor and a keyboard on it. Behind the desk is an office chair, and a filing cabinet is in the corner.",
      ["office", "desk", "window", "monitor", "keyboard", "office chair", "cabinet kind=filing"],
      [
        "desk-1 inside office-1",
        "desk-1 next to window-1",
        "monitor-1 on desk-1",
        "keyboard-1 on desk-1",
        "office-chair-1 behind desk-1",
        "cabinet-1 at the corner of office-1",
      ],
    ],
    [
      "A child's room. There is a crib against the wall. Next to the crib there's a rocking chair, and a teddy bear is sitting in it.",
      ["room of=child", "crib", "wall", "rocking chair", "teddy bear"],
      [
        "crib-1 against wall-1",
        "rocking-chair-1 next to crib-1",
        "teddy-bear-1 on rocking-chair-1",
      ],
      [
        [
          "crib-1 against wall-1",
          "rocking-chair-1 next to crib-1",
          "teddy-bear-1 inside rocking-chair-1",
        ],
      ],
    ],
    [
      "The garage has a car in the middle and a workbench along the back wall. A toolbox is on the workbench and a ladder leans against it.",
      ["garage", "car", "workbench", "wall kind=back", "toolbox", "ladder"],
      [
        "car-1 at the centre of garage-1",
        "workbench-1 inside garage-1",
        "workbench-1 next to wall-1",
        "toolbox-1 on workbench-1",
        "ladder-1 against workbench-1",
      ],
      [
        [
          "car-1 at the centre of garage-1",
          "workbench-1 inside garage-1",
          "workbench-1 next to wall-1",
          "toolbox-1 on workbench-1",
          "ladder-1 against toolbox-1",
        ],
      ],
    ],
    [
      "There are two beds in the bedroom, one on each side of the window.",
      ["2 bed", "bedroom", "window"],
      [
        "bed-1..2 inside bedroom-1",
        "bed-1..2 next to window-1",
        "bed-1 left of window-1",
        "bed-2 right of window-1",
      ],
      [["bed-1..2 inside bedroom-1", "bed-1..2 next to window-1"]],
    ],
  ],
  streets: [
    [
      "A red bus is stopped at a traffic light while a cyclist waits behind it.",
      ["bus color=red", "traffic light", "cyclist"],
      ["bus-1 next to traffic-light-1", "cyclist-1 behind bus-1"],
    ],
    [
      "Cars are parked along both sides of the street.",
      ["2 car", "street"],
      ["car-1..2 next to street-1", "car-1 left of street-1", "car-2 right of street-1"],
      [["car-1..2 on street-1"]],
    ],
    [
      "A man walks his dog across a bridge over a canal.",
      ["man", "dog", "bridge", "canal"],
      ["man-1 near dog-1", "man-1 on bridge-1", "bridge-1 above canal-1"],
      [
        ["man-1 near dog-1", "dog-1 on bridge-1", "man-1 on bridge-1", "bridge-1 above canal-1"],
        ["man-1 near dog-1", "man-1 on bridge-1", "man-1 above canal-1"],
        ["man-1 near dog-1", "dog-1 on bridge-1", "bridge-1 above canal-1"],
      ],
    ],
    [
      "The church is north of the market, and the school is 200 metres east of the church.",
      ["church", "market", "school"],
      ["church-1 north of market-1", "school-1 east of church-1 @200"],
    ],
    [
      "To the left of the bakery there's a bank; to its right, a pharmacy.",
      ["bakery", "bank", "pharmacy"],
      ["bank-1 left of bakery-1", "pharmacy-1 right of bakery-1"],
      [["bank-1 left of bakery-1", "pharmacy-1 right of bank-1"]],
    ],
    [
      "A delivery truck blocks the entrance of a restaurant.",
      ["truck kind=delivery", "entrance", "restaurant"],
      ["entrance-1 part of restaurant-1"],
    ],
    [
      "Three pedestrians are crossing the road in front of a white van.",
      ["3 pedestrian", "road", "van color=white"],
      ["pedestrian-1..3 on road-1", "pedestrian-1..3 in front of van-1"],
      [
        ["pedestrian-1..3 in front of van-1"],
        ["pedestrian-1..3 crosses road-1", "pedestrian-1..3 in front of van-1"],
        ["road-1 in front of van-1"],
        ["pedestrian-1..3 in front of van-1", "pedestrian-1..3 inside road-1"],
      ],
    ],
    [
      "A street lamp stands at the corner of the street, with a mailbox next to it.",
      ["street lamp", "street", "mailbox"],
      ["street-lamp-1 at the corner of street-1", "mailbox-1 next to street-lamp-1"],
    ],
    [
      "On each side of the path is a bench.",
      ["path", "2 bench"],
      ["bench-1..2 next to path-1", "bench-1 left of path-1", "bench-2 right of path-1"],
    ],
    [
      "From the driver's perspective, the school is on the left of the road.",
      ["school", "road"],
      ["school-1 right of road-1"],
    ],
    [
      "A tram passes between a hotel and a museum.",
      ["tram", "hotel", "museum"],
      ["tram-1 between hotel-1+museum-1"],
    ],
    [
      "Next to the bus stop is a kiosk, and behind it stands a row of three trees.",
      ["bus stop", "kiosk", "3 tree"],
      ["kiosk-1 next to bus-stop-1", "tree-1..3 behind kiosk-1", "tree-1 in a row tree-2+tree-3"],
      [
        [
          "kiosk-1 next to bus-stop-1",
          "tree-1..3 behind bus-stop-1",
          "tree-1 in a row tree-2+tree-3",
        ],
      ],
    ],
    [
      "The library is south of the park and 50 metres west of the station.",
      ["library", "park", "station"],
      ["library-1 south of park-1", "library-1 west of station-1 @50"],
    ],
    [
      "A police car is parked behind an ambulance on the side of the road.",
      ["police car", "ambulance", "road"],
      ["police-car-1 behind ambulance-1", "police-car-1 next to road-1"],
      [["police-car-1 behind ambulance-1", "ambulance-1 next to road-1"]],
    ],
    [
      "On the left there is a barn, on the right a windmill.",
      ["barn", "windmill"],
      ["barn-1 left of windmill-1"],
      [["windmill-1 right of barn-1"]],
    ],
  ],
  products: [
    [
      "Product photo of a silver watch on a black marble surface",
      ["watch color=silver", "surface color=black material=marble"],
      ["watch-1 on surface-1"],
    ],
    [
      "Studio shot of a pair of white sneakers next to a shoe box, plain background",
      ["2 sneaker color=white", "shoe box"],
      ["sneaker-1..2 next to shoe-box-1"],
    ],
    [
      "A perfume bottle between two candles, soft light",
      ["bottle kind=perfume", "2 candle"],
      ["bottle-1 between candle-1+candle-2"],
    ],
    [
      "close-up of a burger on a wooden board with fries beside it",
      ["burger", "board material=wood", "fries"],
      ["burger-1 on board-1", "fries-1 next to burger-1"],
      [["burger-1 on board-1", "fries-1 next to board-1"]],
    ],
    [
      "top-down view of a cup of coffee, a croissant to its left and a notebook below",
      ["cup content=coffee", "croissant", "notebook"],
      ["croissant-1 left of cup-1", "notebook-1 below cup-1"],
    ],
    [
      "A pink backpack leaning against a stack of suitcases, 4k, highly detailed",
      ["backpack color=pink", "3 suitcase"],
      [
        "suitcase-1 in a stack suitcase-2+suitcase-3",
        "backpack-1 against suitcase-1",
        "backpack-1 against suitcase-2",
        "backpack-1 against suitcase-3",
      ],
      [["suitcase-1 in a stack suitcase-2+suitcase-3", "backpack-1 against suitcase-1"]],
    ],
    [
      "a blue sphere on a green cube, a yellow cone to the right of the cube, white background",
      ["sphere color=blue", "cube color=green", "cone color=yellow"],
      ["sphere-1 on cube-1", "cone-1 right of cube-1"],
    ],
    [
      "an armchair, a floor lamp behind it, a side table on its left",
      ["armchair", "floor lamp", "side table"],
      ["floor-lamp-1 behind armchair-1", "side-table-1 left of armchair-1"],
    ],
    [
      "A glass jar filled with cookies, lid beside the jar",
      ["jar material=glass", "2 cookie", "lid"],
      ["cookie-1..2 inside jar-1", "lid-1 next to jar-1"],
    ],
    [
      "flat lay: sunglasses above a hat, a camera to the right of the hat",
      ["sunglasses", "hat", "camera"],
      ["sunglasses-1 above hat-1", "camera-1 right of hat-1"],
    ],
    [
      "a minimalist shot of a teapot with two cups beside it on a bamboo tray",
      ["teapot", "2 cup", "tray material=bamboo"],
      ["cup-1..2 next to teapot-1", "teapot-1 on tray-1"],
      [
        ["cup-1..2 next to teapot-1", "cup-1..2 on tray-1"],
        ["cup-1..2 next to teapot-1", "cup-1..2 on tray-1", "teapot-1 on tray-1"],
      ],
    ],
    [
      "three perfume bottles in a row, the middle one taller than the others",
      ["3 bottle kind=perfume"],
      [
        "bottle-1 in a row bottle-2+bottle-3",
        "bottle-2 taller than bottle-1",
        "bottle-2 taller than bottle-3",
      ],
      [
        [
          "bottle-1 in a row bottle-2+bottle-3",
          "bottle-2 between bottle-1+bottle-3",
          "bottle-2 taller than bottle-1",
          "bottle-2 taller than bottle-3",
        ],
      ],
    ],
    [
      "A leather wallet lying on top of a closed laptop, keys to the left, photorealistic, 8k",
      ["wallet material=leather", "laptop other=closed", "2 key"],
      ["wallet-1 on laptop-1", "key-1..2 left of laptop-1"],
      [["wallet-1 on laptop-1", "key-1..2 left of wallet-1"]],
    ],
  ],
  slips: [
    ["a cat on teh table", ["cat", "table"], ["cat-1 on table-1"]],
    ["A dog is infront of a house.", ["dog", "house"], ["dog-1 in front of house-1"]],
    ["the ball is inbetween the two boxes", ["ball", "2 box"], ["ball-1 between box-1+box-2"]],
    ["a cup ontop of a book", ["cup", "book"], ["cup-1 on book-1"]],
    [
      "a red car next too a blue truck",
      ["car color=red", "truck color=blue"],
      ["car-1 next to truck-1"],
    ],
    ["A lamp is besides the bed.", ["lamp", "bed"], ["lamp-1 next to bed-1"]],
    ["two chair near a table", ["2 chair", "table"], ["chair-1..2 near table-1"]],
    ["a bird is above of the tree", ["bird", "tree"], ["bird-1 above tree-1"]],
    ["cat under bed, dog on bed", ["cat", "bed", "dog"], ["cat-1 under bed-1", "dog-1 on bed-1"]],
    [
      "there is a apple in the left of the banana",
      ["apple", "banana"],
      ["apple-1 left of banana-1"],
    ],
    [
      "a catt on a sofa next to teh lamp",
      ["catt", "sofa", "lamp"],
      ["catt-1 on sofa-1", "sofa-1 next to lamp-1"],
    ],
    ["the dog is at the rigth of the tree", ["dog", "tree"], ["dog-1 right of tree-1"]],
    ["a book is lay on the table", ["book", "table"], ["book-1 on table-1"]],
    [
      "A boy and girl is standing infront of school",
      ["boy", "girl", "school"],
      ["boy-1 in front of school-1", "girl-1 in front of school-1"],
    ],
  ],
  discourse: [
    [
      "A teapot and a cup are on a tray. The former is blue, the latter is white.",
      ["teapot color=blue", "cup color=white", "tray"],
      ["teapot-1 on tray-1", "cup-1 on tray-1"],
    ],
    [
      "There are four cubes. Three of them are red; the other one is on top of the second cube.",
      ["cube color=red", "cube color=red", "cube color=red", "cube"],
      ["cube-4 on cube-2"],
    ],
    [
      "A horse stands in a field. Its rider is next to it, holding a rope. Both are facing a fence.",
      ["horse", "field", "rider", "rope", "fence"],
      [
        "horse-1 inside field-1",
        "rider-1 next to horse-1",
        "rider-1 touching rope-1",
        "horse-1 facing fence-1",
        "rider-1 facing fence-1",
      ],
    ],
    [
      "A big box is to the left of a small box. A ball is in the small one, and a doll is in the big one.",
      ["box size=large", "box size=small", "ball", "doll"],
      ["box-1 left of box-2", "ball-1 inside box-2", "doll-1 inside box-1"],
    ],
    [
      "Two dogs lie on a rug. One is black and the other is white. The black one is next to a bone.",
      ["dog color=black", "dog color=white", "rug", "bone"],
      ["dog-1..2 on rug-1", "dog-1 next to bone-1"],
    ],
    [
      "A shelf hangs above a desk. On it stand a clock and a globe. The globe, which is smaller than the clock, is to its right.",
      ["shelf", "desk", "clock", "globe"],
      [
        "shelf-1 above desk-1",
        "clock-1 on shelf-1",
        "globe-1 on shelf-1",
        "globe-1 smaller than clock-1",
        "globe-1 right of clock-1",
      ],
    ],
    [
      "A table is in the room. Everything else is against the wall: a bed, a wardrobe and a piano.",
      ["table", "wall", "bed", "wardrobe", "piano"],
      ["bed-1 against wall-1", "wardrobe-1 against wall-1", "piano-1 against wall-1"],
    ],
    [
      "There are a cat and a dog. The cat is under the table, but the dog isn't. It is on the table instead.",
      ["cat", "dog", "table"],
      ["cat-1 under table-1", "dog-1 not under table-1", "dog-1 on table-1"],
    ],
    [
      "A red ball, a green ball and a blue ball are in a row. The green one is in the middle.",
      ["ball color=red", "ball color=green", "ball color=blue"],
      ["ball-1 in a row ball-2+ball-3", "ball-2 between ball-1+ball-3"],
    ],
    [
      "Behind the house is a garden with an apple tree. A ladder leans against the tree and a basket of apples stands at its foot.",
      ["garden", "house", "tree kind=apple", "ladder", "basket content=apples"],
      [
        "garden-1 behind house-1",
        "tree-1 inside garden-1",
        "ladder-1 against tree-1",
        "basket-1 at the bottom of tree-1",
      ],
      [
        [
          "garden-1 behind house-1",
          "tree-1 inside garden-1",
          "ladder-1 against tree-1",
          "basket-1 next to tree-1",
        ],
      ],
    ],
    [
      "Five students sit in a circle. In the middle there is a guitar.",
      ["5 student", "guitar"],
      [
        "student-1 in a circle student-2+student-3+student-4+student-5",
        "guitar-1 among student-1+student-2+student-3+student-4+student-5",
      ],
      [["student-1 in a circle student-2+student-3+student-4+student-5"]],
    ],
    [
      "A sailboat is on the lake, not far from the shore. A swan swims near it.",
      ["sailboat", "lake", "shore", "swan"],
      ["sailboat-1 on lake-1", "sailboat-1 not far from shore-1", "swan-1 near sailboat-1"],
      [["sailboat-1 on lake-1", "sailboat-1 near shore-1", "swan-1 near sailboat-1"]],
    ],
    [
      "The vase is taller than the mug and to the left of it. Both of them are on the counter.",
      ["vase", "mug", "counter"],
      [
        "vase-1 taller than mug-1",
        "vase-1 left of mug-1",
        "vase-1 on counter-1",
        "mug-1 on counter-1",
      ],
    ],
    [
      "There is no cat on the sofa. There is one under it.",
      ["sofa", "cat"],
      ["cat-1 under sofa-1"],
    ],
    [
      "A tall man stands between two short women. He holds an umbrella over them.",
      ["man size=tall", "2 woman size=short", "umbrella"],
      [
        "man-1 between woman-1+woman-2",
        "man-1 touching umbrella-1",
        "umbrella-1 above woman-1",
        "umbrella-1 above woman-2",
      ],
    ],
    [
      "A cup is next to a bowl. The former is red and the latter is on a napkin.",
      ["cup color=red", "bowl", "napkin"],
      ["cup-1 next to bowl-1", "bowl-1 on napkin-1"],
    ],
    [
      "There are three boxes. The first is blue, the second is green and the third is yellow. The blue box is on the green box.",
      ["box color=blue", "box color=green", "box color=yellow"],
      ["box-1 on box-2"],
    ],
    [
      "A fox is under a bench. It is not next to the bin, which is behind the bench.",
      ["fox", "bench", "bin"],
      ["fox-1 under bench-1", "fox-1 not next to bin-1", "bin-1 behind bench-1"],
    ],
    [
      "Two lamps stand on a sideboard. Between them there is a clock, and above it a mirror hangs on the wall.",
      ["2 lamp", "sideboard", "clock", "mirror", "wall"],
      [
        "lamp-1..2 on sideboard-1",
        "clock-1 between lamp-1+lamp-2",
        "mirror-1 above clock-1",
        "mirror-1 on wall-1",
      ],
    ],
    [
      "A woman sits on a bench with her dog beside her. Both are looking at a pond.",
      ["woman", "bench", "dog", "pond"],
      [
        "woman-1 on bench-1",
        "dog-1 next to woman-1",
        "woman-1 facing pond-1",
        "dog-1 facing pond-1",
      ],
    ],
    [
      "The red car is behind the blue one and in front of the green one. All of them are on a bridge.",
      ["car color=red", "car color=blue", "car color=green", "bridge"],
      ["car-1 behind car-2", "car-1 in front of car-3", "car-1..3 on bridge-1"],
    ],
  ],
};
