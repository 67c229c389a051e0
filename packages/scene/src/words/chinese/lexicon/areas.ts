import type { PredicateName } from "../../../predicate-names.ts";

/** Where one is inside. */
const ENCLOSING: ReadonlySet<string> = new Set(
  `room,kitchen,bedroom,bathroom,living room,dining room,restaurant,study,office,classroom,attic,basement,
  yard,garden,park,plaza,playground,parking lot,supermarket,market,mall,forest,farm,village,town,city,
  desert,valley,garage,school,hospital,station,library,museum,cafe,hotel,bank,shop,gym,zoo,airport,cinema,
  hallway,doorway,children's room,guest room,lobby,laboratory,warehouse,factory,courtyard,field,house,
  downtown,city centre,town centre,campus,suburb,urban area,old town,new town,residential area,industrial area,
  business district,development zone,nature reserve,science park,university town,night market,logistics park,countryside,hamlet,fishing village,archipelago,theme park,national park,peninsula,
  golf course,ski resort,campsite,botanical garden,cemetery,
  church,temple,cage,box,basket,drawer,refrigerator,wardrobe,bathtub,sink,sky`.split(/,\s*/),
);

/** Where one is on top, or on the ground. */
const OPEN: ReadonlySet<string> = new Set(
  `street,alley,road,path,sidewalk,beach,grass,meadow,mountain,hill,island,ground,floor,sea,balcony,terrace,
  intersection,crosswalk,bridge,roof,cloud,table,dining table,coffee table,side table,desk,nightstand,chair,
  armchair,sofa,couch,stool,bench,bed,rocking chair,lounge chair,wheelchair,swing,hammock,windowsill,carpet,
  rug,mat,stage,platform,snow,river,lake,pond,branch,dock,harbor,pier,horse,shoulder,lap,rock,stump,cushion`.split(
    /,\s*/,
  ),
);

const ROOMY: ReadonlySet<string> = new Set(
  `street,alley,road,path,sidewalk,beach,grass,meadow,mountain,hill,island,ground,floor,sea,balcony,terrace,
  intersection,wall,ceiling`.split(/,\s*/),
);

const NO_AREA: ReadonlySet<string> = new Set(
  "house,church,temple,cage,box,basket,drawer,refrigerator,wardrobe,bathtub,sink".split(","),
);

/** Whether a category is where things are, rather than what they are beside: a park, a street. */
export function isAreaName(category: string): boolean {
  return (ENCLOSING.has(category) || ROOMY.has(category)) && !NO_AREA.has(category);
}

/** Where one is who goes over it: on a bridge, in a wood; undefined for what one goes by, as a shop. */
export function groundPlace(category: string): PredicateName | undefined {
  const head = category.split(" ").at(-1)!;
  if (
    ROOMY.has(category) ||
    ROOMY.has(head) ||
    /^(?:bridge|crosswalk|snow|stream|river)$/.test(head)
  )
    return "on";
  return /^(?:garden|park|plaza|playground|forest|village|town|city|desert|valley|field|yard)$/.test(
    head,
  )
    ? "inside"
    : undefined;
}

/** Where one is with 在 and a thing alone: 在厨房 in it, 坐在沙发 on it. */
export function naturalPlace(category: string): PredicateName | undefined {
  if (ENCLOSING.has(category)) return "inside";
  return OPEN.has(category) ? "on" : undefined;
}
