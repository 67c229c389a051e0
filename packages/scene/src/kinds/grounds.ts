// Longer than it looks: it is data, one line a kind of place.
import { headOf } from "./category.ts";

/** From left to right and from front to back, as it is usually looked at (m). */
export type GroundSides = readonly [width: number, depth: number];

/**
 * Grounds that rules lay out: as large as these say whatever is on them, in metres.
 *
 * Rules of the game, rounded: football FIFA (105 x 68), rugby World Rugby, American football NFL,
 * baseball MLB (side of the outfield), cricket MCC (an average oval), hockey FIH, handball IHF,
 * basketball FIBA, volleyball and beach volleyball FIVB, tennis ITF and badminton BWF (doubles, without
 * the run-off), squash WSF, ice hockey IIHF, swimming World Aquatics, running track World Athletics,
 * bowls World Bowls, curling World Curling, petanque FIPJP.
 */
const LAID_OUT: Readonly<Record<string, GroundSides>> = {
  "football pitch": [105, 68],
  "football field": [105, 68],
  "soccer field": [105, 68],
  "soccer pitch": [105, 68],
  "rugby field": [100, 70],
  "rugby pitch": [100, 70],
  "american football field": [110, 49],
  "baseball field": [120, 120],
  "softball field": [75, 75],
  "cricket ground": [150, 130],
  "cricket field": [150, 130],
  "hockey field": [91, 55],
  "hockey pitch": [91, 55],
  "handball court": [40, 20],
  "basketball court": [28, 15],
  "volleyball court": [18, 9],
  "beach volleyball court": [16, 8],
  "tennis court": [24, 11],
  "badminton court": [13.4, 6.1],
  "squash court": [9.75, 6.4],
  "ice rink": [60, 30],
  "hockey rink": [60, 30],
  "bowling green": [35, 35],
  "running track": [177, 93],
  "athletics track": [177, 93],
  "olympic pool": [50, 25],
  "curling sheet": [45, 5],
};

/**
 * Other places in the open, as they usually are (m).
 *
 * Rounded by hand from common knowledge and planning guides (playgrounds, parking: 25 m² a space,
 * camping: 100 m² a pitch); large ones are no more than what one sees of them.
 */
const OPEN_AIR: Readonly<Record<string, GroundSides>> = {
  pitch: [60, 40],
  court: [24, 12],
  "sports field": [100, 65],
  "sports ground": [120, 90],
  "playing field": [100, 65],
  "golf course": [900, 600],
  "putting green": [20, 15],
  "driving range": [250, 100],
  racecourse: [800, 400],
  racetrack: [800, 400],
  "skate park": [35, 20],
  skatepark: [35, 20],
  "mini golf course": [50, 40],
  "swimming pool": [12, 6],
  "paddling pool": [8, 5],
  "wading pool": [8, 5],
  playground: [25, 18],
  schoolyard: [40, 30],
  "school yard": [40, 30],
  "picnic area": [30, 20],
  "rest area": [120, 60],
  campsite: [40, 30],
  "camp site": [40, 30],
  campground: [80, 60],
  "trailer park": [120, 90],
  fairground: [120, 80],
  "amusement park": [400, 300],
  "water park": [200, 150],
  "theme park": [600, 500],
  "dog park": [50, 35],
  "botanical garden": [300, 250],
  "rose garden": [30, 25],
  "community garden": [40, 30],
  allotment: [20, 12],
  plaza: [40, 30],
  "town square": [50, 40],
  "market square": [50, 40],
  "village square": [35, 28],
  "city square": [80, 60],
  "public square": [60, 45],
  "village green": [50, 35],
  promenade: [100, 8],
  boardwalk: [40, 4],
  "parking lot": [50, 32],
  "car park": [50, 32],
  "bus depot": [90, 60],
  "truck stop": [120, 80],
  "taxi rank": [25, 3],
  "loading dock": [15, 6],
  helipad: [21, 21],
  airfield: [1000, 300],
  runway: [2500, 45],
  marina: [200, 120],
  jetty: [3, 20],
  shipyard: [400, 250],
  "container yard": [300, 200],
  "construction site": [50, 40],
  "building site": [50, 40],
  "industrial estate": [600, 400],
  "business park": [400, 300],
  junkyard: [60, 50],
  scrapyard: [60, 50],
  landfill: [400, 300],
  quarry: [300, 200],
  cemetery: [120, 90],
  graveyard: [50, 40],
  churchyard: [40, 30],
  farmyard: [30, 25],
  barnyard: [30, 25],
  pasture: [120, 80],
  paddock: [50, 40],
  corral: [25, 20],
  cornfield: [150, 100],
  "rice field": [60, 40],
  "rice paddy": [60, 40],
  "wheat field": [200, 120],
  orchard: [80, 60],
  vineyard: [120, 80],
  clearing: [30, 25],
  glade: [25, 20],
  campus: [500, 400],
  "university campus": [500, 400],
  "school campus": [150, 120],
  courtyard: [15, 12],
  backyard: [14, 12],
  "front yard": [12, 7],
  patio: [5, 4],
};

const KNOWN: Readonly<Record<string, GroundSides>> = { ...OPEN_AIR, ...LAID_OUT };

/**
 * Give the usual extent of a place in the open; a compound that is not known follows its last word.
 *
 * @returns  in metres; undefined for what is none
 * @example
 * groundSides("tennis court") // [24, 11]
 */
export function groundSides(category: string): GroundSides | undefined {
  return ownSides(category) ?? ownSides(headOf(category));
}

/** Tell whether rules say how large a place is: "tennis court". */
export function isLaidOut(category: string): boolean {
  return Object.hasOwn(LAID_OUT, category);
}

function ownSides(category: string): GroundSides | undefined {
  return Object.hasOwn(KNOWN, category) ? KNOWN[category] : undefined;
}
