// What nobody should send, and somebody will: texts, names, scenes, JSON and bytes made to break things.
import fc from "fast-check";
import { PREDICATE_NAMES } from "../../src/predicate-names.ts";
import { PREDICATES } from "../../src/predicates/index.ts";
import { FRAMES, type Frame } from "../../src/scene.ts";

/** Names that break programs which take them for paths, markup, keys, patterns, numbers or orders. */
export const HOSTILE_NAMES: readonly string[] = [
  "../../etc/passwd",
  "C:\\Windows\\system32",
  "a/b\\c:d*e?f",
  "file:///x",
  "</svg><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt;&#60;i&#62;",
  "]]><!--",
  "<![CDATA[",
  "javascript:alert(1)",
  "url(#a);fill:red}",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
  "length",
  "\u0000",
  "\u0001\u0008\u001b[31m\u007f\u0085",
  "\ufffe\uffff",
  "\ud800",
  "\udc00\ud800",
  "\u202eevil\u202c",
  "\u200f\u200e\u2066\u2069\u061c",
  "\u200b\u200d\ufeff",
  "e\u0301\u0301\u0301\u0301\u0301",
  "👨‍👩‍👧‍👦",
  "ﷺ",
  "İıßſ",
  "\r\n\t\v\f\u2028\u2029",
  "$&$1$`$'",
  "(a+)+$",
  "[object Object]",
  "`{{y}}%s%n",
  "NaN",
  "Infinity",
  "-0",
  "1e999",
  "99999999999999999999",
  "' OR 1=1 --",
  "null",
  "undefined",
  " ",
  "-",
  "-1",
];

/** Words that mean something to the reader, so that a random order of them goes deep. */
const ENGLISH =
  "a,an,the,one,two,three,twelve,199,1000,0,dozen,pair of,several,some,no,not,never,red,big,wooden,cube,cubes,table,tables,cat,man,people,lamp,room,wall,walls,ceiling,floor,window,it,them,its,his,her,he,they,the other one,each,both,of,with,without,and,or,but,which,that,who,is,are,there is,there are,stands,left of,to the left of,right of,above,below,under,on,on top of,in,inside,between,among,around,surrounded by,near,far from,next to,touching,against,facing,opposite,in a row,in a circle,in a grid,in a stack,north of,south-west of,within 3 metres of,2 metres to the left of,0 metres,1e999 metres,larger than,same size as,at the corner of,from the driver's view,'s,\",',.,;,:,!,?,(,),-,—,…,\n".split(
    ",",
  );
const CHINESE =
  "一,两,三,十二,百,千,万,亿,一百亿,零,0,几,对,双,个,只,张,把,条,辆,红色,大,木,的,之,立方体,桌子,猫,人,灯,房间,墙,天花板,窗户,它,他们,这,那,每,都,和,与,以及,或,但,没有,不,不在,有,是,在,放着,站着,左边,右边,上面,下面,里面,旁边,之间,中间,周围,对面,附近,左上方,东北,北边,三米,的左边三米处,排成一行,围成一圈,一样大,比,大,面对,背对,靠着,。,，,、,；,：,？,！,（,）,“,”,《,\n, ,看,从,沿着".split(
    ",",
  );

const hostileName = fc.constantFrom(...HOSTILE_NAMES);

/** Any string of UTF-16 units, lone surrogates and control characters among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => units.map((unit) => String.fromCharCode(unit)).join(""));

/** Any bytes, read as text the way a program without care would read them. */
const anyBytes = fc
  .uint8Array({ maxLength: 1000 })
  .map((bytes) => new TextDecoder("latin1").decode(bytes));

const mixed = (words: readonly string[], between: string, most: number) =>
  fc
    .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, hostileName), {
      maxLength: most,
    })
    .map((chosen) => chosen.join(between));

/** Texts of all kinds. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: anyUnits },
  { weight: 1, arbitrary: anyBytes },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  { weight: 4, arbitrary: mixed(ENGLISH, " ", 40) },
  { weight: 4, arbitrary: mixed(CHINESE, "", 40) },
  { weight: 2, arbitrary: mixed([...ENGLISH, ...CHINESE], "", 40) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(hostileName, hostileName, hostileName)
      .map(([a, b, c]) => `A ${a} is left of a ${b}. The ${c} ${a} is on the table.`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostileName, hostileName)
      .map(([a, b]) => `一个${a}在${b}的左边。桌子上有两个“${a}”。`),
  },
);

/** Texts of about 100 kB and deep nesting, each with what it is. */
export const LONG_TEXTS: Readonly<Record<string, string>> = {
  "one letter": "a".repeat(100_000),
  "one word": "cube ".repeat(20_000),
  "one preposition": "left of ".repeat(12_500),
  "random words": words(ENGLISH, " ", 17_000),
  "random Chinese words": words(CHINESE, "", 40_000),
  "both languages": words([...ENGLISH, ...CHINESE], " ", 20_000),
  sentences: "A red cube is to the left of a blue sphere. ".repeat(2_300),
  "Chinese sentences": "一个红色的立方体在一个球的左边。".repeat(6_200),
  "relative clauses": `A cat ${"on a mat that is next to a box which is under a table that is ".repeat(1_500)}red.`,
  "prepositional phrases": `A cat ${"on a mat in a box ".repeat(5_500)}`,
  possessives: `The ${"man's dog's ".repeat(8_000)}hat is red.`,
  "的 chains": `${"桌子上的盒子里的".repeat(12_000)}猫`,
  "sides of nothing": `a cat ${"上面的".repeat(30_000)}on a table`,
  "在 frames": "在桌子".repeat(33_000),
  "之间 lists": `${"猫和狗、".repeat(25_000)}之间有一个球。`,
  conjunctions: `${"a cat and a dog or ".repeat(5_000)}a cup are on a table.`,
  commas: ",".repeat(100_000),
  "open brackets": "(".repeat(100_000),
  "open quotes": "“".repeat(100_000),
  blanks: " \n\t".repeat(33_000),
  "spaces within a sentence": `a cat${" ".repeat(100_000)}on a mat`,
  "lines within a sentence": `a cat${"\n".repeat(100_000)}on a mat`,
  adjectives: `a ${"big red wooden ".repeat(6_600)}cube`,
  hyphens: `a ${"red-".repeat(25_000)}cube`,
  digits: `${"9".repeat(100_000)} cubes`,
  "Chinese digits": `${"九".repeat(50_000)}个球`,
  "Chinese units": `${"十百千万亿".repeat(20_000)}个球`,
  "number words": `${"twenty-one hundred thousand ".repeat(3_500)}cubes`,
  not: `The cube is ${"not ".repeat(25_000)}on the table.`,
  "combining marks": `a cube${"\u0301".repeat(50_000)}`,
  surrogates: "\ud800".repeat(100_000),
  astral: "𠀀".repeat(50_000),
  "right-to-left marks": "a\u202e cube\u202c ".repeat(10_000),
  pronouns: `A cube. ${"It is left of it. ".repeat(5_500)}`,
  "it and that": `A ball. ${"The cube that is on it is on that. ".repeat(2_800)}`,
};

/** The same words in the same order every time. */
function words(from: readonly string[], between: string, count: number): string {
  let state = 12345;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return from[state % from.length];
  }).join(between);
}

const CATEGORIES = ["cube", "table", "lamp", "wall", "room", "car", "tree", "person", "", "杯子"];
const ID_COUNT = 6;

/** Numbers of an everyday size in steps that make many equal, and a few that are not. */
const extreme = fc.oneof(
  { weight: 16, arbitrary: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.double({ min: -180, max: 180, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      0,
      -0,
      5e-324,
      1e-9,
      1e9,
      -1e9,
      1e300,
      -1e300,
      1e308,
      -1e308,
      180,
      -180,
      90,
      -90,
    ),
  },
);

const name = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...CATEGORIES) }, hostileName);

const span = fc.record({ start: fc.nat(50), end: fc.nat(50), text: hostileName });

function boxIn(frame: Frame): fc.Arbitrary<readonly number[]> {
  const axes = frame === "room" ? 3 : 2;
  const scale = frame === "image" ? 0.2 : 1;
  return fc
    .array(fc.tuple(extreme, extreme), { minLength: axes, maxLength: axes })
    .map((pairs) => pairs.map((pair) => pair.map((x) => x * scale).sort((a, b) => a - b)))
    .map((pairs) => [...pairs.map(([low]) => low!), ...pairs.map(([, high]) => high!)]);
}

const objectIn = (frame: Frame) =>
  fc.record(
    {
      category: name,
      attributes: fc.oneof(
        fc.constant({}),
        fc.dictionary(
          fc.oneof(fc.constantFrom("color", "size", "material", "other", "shape"), hostileName),
          fc.oneof(fc.constantFrom("red", "#ff0000", "large", "2 m", "wood"), hostileName),
          { maxKeys: 3 },
        ),
      ),
      box: boxIn(frame),
      yaw: extreme,
      locked: fc.boolean(),
      mention: span,
    },
    { requiredKeys: ["category", "attributes"] },
  );

/** What somebody may state in a frame; one in ten is of another frame, or has a wrong count of objects. */
const relationIn = (frame: Frame) =>
  fc
    .record({
      name: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.constantFrom(
            ...PREDICATE_NAMES.filter((each) => PREDICATES[each].frames.includes(frame)),
          ),
        },
        { weight: 1, arbitrary: fc.constantFrom(...PREDICATE_NAMES) },
      ),
      chosen: fc.uniqueArray(fc.nat(ID_COUNT - 1), { minLength: 4, maxLength: 4 }),
      count: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 10 }),
      loop: fc.oneof({ weight: 19, arbitrary: fc.constant(false) }, fc.constant(true)),
      distance: fc.option(fc.constantFrom(1e-6, 0.5, 2, 100, 1e9, 1e300), {
        freq: 3,
        nil: undefined,
      }),
      negated: fc.option(fc.boolean(), { freq: 3, nil: undefined }),
      mention: fc.option(span, { freq: 3, nil: undefined }),
    })
    .map(({ name, chosen, count, loop, distance, negated, mention }) => {
      const { objects, takesDistance } = PREDICATES[name];
      const wanted = count ?? (objects === "several" ? 3 : objects);
      const list = loop ? chosen.slice(0, wanted) : chosen.slice(1, 1 + wanted);
      return {
        subject: chosen[0]!,
        predicate: name,
        object: wanted === 1 ? list[0]! : list,
        ...(distance !== undefined && takesDistance && frame !== "image" && { distance }),
        ...(negated !== undefined && { negated }),
        ...(mention && { mention }),
      };
    });

/** Values of the form of a scene; the names, numbers and relations are hostile. `parseScene` refuses some. */
export const hostileScene: fc.Arbitrary<unknown> = fc
  .constantFrom(...FRAMES)
  .chain((frame) =>
    fc.record({
      frame: fc.constant(frame),
      ids: fc.uniqueArray(fc.oneof(hostileName, fc.string({ minLength: 1, maxLength: 5 })), {
        minLength: ID_COUNT - 2,
        maxLength: ID_COUNT,
      }),
      objects: fc.array(objectIn(frame), { minLength: ID_COUNT, maxLength: ID_COUNT }),
      relations: fc.array(relationIn(frame), { maxLength: 5 }),
      placed: fc.boolean(),
      boxes: fc.array(boxIn(frame), { minLength: ID_COUNT, maxLength: ID_COUNT }),
    }),
  )
  .map(({ frame, ids, objects, relations, placed, boxes }) => {
    const idAt = (index: number) => ids[index % ids.length];
    return {
      frame,
      objects: ids.map((id, index) => ({
        ...objects[index],
        id,
        ...(placed && { box: boxes[index] }),
      })),
      relations: relations.map((each) => ({
        ...each,
        subject: idAt(each.subject),
        object: Array.isArray(each.object) ? each.object.map(idAt) : idAt(each.object as number),
      })),
    };
  });

const KEYS =
  "type,features,geometry,geometries,coordinates,properties,id,relations,frame,objects,category,attributes,box,yaw,subject,predicate,object,images,annotations,categories,width,height,bbox,image_id,category_id,name,names,relationships,object_id,subject_id,x,y,w,h".split(
    ",",
  );

/** Any JSON value, with the fields that the readers look for among its keys. */
const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "json" },
    fc.oneof(
      fc.constantFrom<unknown>(null, true, 0, -0, 1, -1, 1e308, 0.5, 180, "", "a", [], {}),
      hostileName,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom("Feature", "FeatureCollection", "Polygon", "GeometryCollection", "room"),
    ),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), hostileName), tie("value"), { maxKeys: 8 }),
  ),
})).value;

/** Sound documents of every format that is read. */
const DOCUMENTS: readonly unknown[] = [
  {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "a",
        properties: { category: "road", lanes: 2 },
        geometry: {
          type: "LineString",
          coordinates: [
            [8.5, 47.3],
            [8.6, 47.4],
            [179.9, 0],
          ],
        },
      },
      {
        type: "Feature",
        properties: { name: "park" },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
      {
        type: "Feature",
        properties: null,
        geometry: {
          type: "MultiPoint",
          coordinates: [
            [-180, 90],
            [180, -90],
          ],
        },
      },
    ],
    relations: [{ subject: "a", predicate: "north of", object: "park-1" }],
  },
  {
    type: "GeometryCollection",
    geometries: [
      { type: "Point", coordinates: [8, 47, 400] },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
    ],
  },
  {
    images: [{ id: 1, width: 640, height: 480 }],
    annotations: [
      { id: 7, image_id: 1, category_id: 3, bbox: [10, 20, 30, 40], iscrowd: 0 },
      { image_id: 1, category_id: 3, bbox: [10, 20, 0, 0], iscrowd: 1 },
    ],
    categories: [{ id: 3, name: "cat" }],
  },
  {
    width: 640,
    height: 480,
    objects: [
      { object_id: 1, names: ["man"], x: 1, y: 2, w: 30, h: 40, attributes: ["tall", "red"] },
      { object_id: 2, name: "hat", x: 5, y: 1, w: 3, h: 4 },
    ],
    relationships: [
      { predicate: "next to", subject_id: 1, object_id: 2 },
      { predicate: "wearing", subject: { object_id: 1 }, object: { object_id: 2 } },
    ],
  },
  {
    frame: "room",
    objects: [
      { id: "a", category: "cup", attributes: { color: "red" }, box: [0, 0, 0, 1, 1, 1], yaw: 1 },
      { id: "b", category: "table", attributes: {}, locked: true, box: [0, 0, 2, 1, 1, 3] },
    ],
    relations: [{ subject: "a", predicate: "in front of", object: "b", distance: 2 }],
  },
];

/** Sound documents in which some values, fields or entries are others. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: anyJson },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...DOCUMENTS),
        fc.array(fc.tuple(fc.nat(), fc.oneof(anyJson, extreme)), { minLength: 1, maxLength: 3 }),
      )
      .map(([document, changes]) =>
        changes.reduce((changed, [at, value]) => changedAt(changed, at, value), document),
      ),
  },
);

/** Sound documents of every format, each with another of its values replaced. */
export function documentsWith(value: unknown): readonly unknown[] {
  return DOCUMENTS.flatMap((document) =>
    placesIn({ document }).map((_, at) => changedAt(document, at, value)),
  );
}

/** The same document with one of its values, counted from the outside in, replaced. */
function changedAt(document: unknown, at: number, value: unknown): unknown {
  const changed = structuredClone({ document });
  const places = placesIn(changed);
  const [holder, key] = places[at % places.length]!;
  holder[key] = value;
  return changed.document;
}

type Place = readonly [holder: Record<string, unknown>, key: string];

function placesIn(value: Record<string, unknown>): readonly Place[] {
  const places: Place[] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      if (typeof holder[key] === "object" && holder[key] !== null) {
        visit(holder[key] as Record<string, unknown>);
      }
    }
  };
  visit(value);
  return places;
}

/** A file whose length, one byte or end is another. */
export const damaged = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .chain((changes) =>
      fc.integer({ min: 0, max: file.length }).map((length) => {
        const copy = file.slice(0, length % 3 === 0 ? length : file.length);
        for (const [at, byte] of changes) copy[at % Math.max(1, copy.length)] = byte;
        return copy;
      }),
    );
