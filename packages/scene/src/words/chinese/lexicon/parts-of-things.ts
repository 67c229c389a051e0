const named = (list: string): ReadonlySet<string> => new Set(list.split(/,\s*/));

const RIDDEN = named("bicycle,motorcycle,scooter,electric scooter,moped,tricycle");

const DRIVEN = named("car,taxi,truck,bus,van,suv,police car,pickup truck,jeep,race car");

const CLOSED = named(
  `refrigerator,freezer,wardrobe,cabinet,oven,microwave,washing machine,dishwasher,safe,bookcase,locker,
  shoe cabinet,wine cabinet`,
);

/** Parts on which things are when they are on the whole: 摩托车后座上. Of a car, the back seat is inside. */
const PARTS: readonly (readonly [words: string, wholes: ReadonlySet<string>])[] = [
  ["后座 前座 车把 车座 车架", RIDDEN],
  ["车顶 引擎盖 车头 挡风玻璃", DRIVEN],
  ["门 柜门 箱门", CLOSED],
];

const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PARTS.flatMap(([words, wholes]) => words.split(" ").map((word) => [word, wholes] as const)),
);

/**
 * Tell whether what is on a part is on the whole: a note on the door of a refrigerator (冰箱门上).
 *
 * @param whole  the category of the thing
 * @param part   the Chinese word behind it
 */
export function isPartBearing(whole: string | undefined, part: string): boolean {
  return whole !== undefined && (WHOLES.get(part)?.has(whole) ?? false);
}
