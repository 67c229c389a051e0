import type { EnglishRow } from "./english-set.ts";

/** More English of many kinds, written after the reader was mended for the first set. Data. */
export const ENGLISH_LATER_SET: Readonly<Record<string, readonly EnglishRow[]>> = {
  captions: [
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
  instructions: [
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
