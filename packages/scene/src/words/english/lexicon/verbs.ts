/** Verbs of everyday doing, in all their forms. */

/** What somebody does to a thing, or with somebody, that is at hand: whoever does it is near it. */
const HANDLING =
  `approach assemble assist attend bake bathe bite blow board boil bounce brush build carve catch chase
chew chop clean close collect comb cook cuddle cut deliver dice dig direct drag dribble drink dry dust eat embrace
empty examine feed fill fix flip fold fry gather greet grill groom guard hammer hand harvest hit inspect iron juggle
kick knead knit lead lick lift light load lock mash measure meet mend milk mix mop move mow nibble nurse open operate
order paint pitch install pass pat peel pick plant play plow polish pour prepare press prune pull push rake read repair rinse roast roll
saw scrub sell serve sew share shear shoot shovel sip slice smell smoke sniff spin spray stack stir strike stroke strum
study sweep swing taste throw tickle toss tow trim type unload unlock unpack use visit walk wash water wave weave
weigh weld wheel whisk wipe wrap write climb`.split(/\s+/);

/** Other verbs, of which the object may be far away or none at all. */
const OTHERS =
  `admire aim argue arrive ask bark bend bloom bow bark browse camp celebrate cheer chat clap compete
cross cry cycle dance dash dive drift drive drop enjoy enter exercise fall fight film fish flap follow gallop glide
grapple grin hike hop howl hunt hurry jog joke jump kiss laugh leap leave listen march meditate paddle parade
perform photograph point pose practice practise pray race reach rest ride roam row run sail scratch scream shine
shout sing skate skateboard sketch ski skip sleep slide smile snore soar speak splash stare stretch stroll surf sway
swim swoop talk trot tumble wade wander watch whisper work wrestle yawn burn glow hum ring tick grow bloom`.split(
    /\s+/,
  );

/** Past forms that end in no -ed. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `bend bent,bite bit,build built,catch caught,cling clung,cut cut,dig dug,drink drank,eat ate,feed fed,fly flew,
  hit hit,hold held,lead led,light lit,meet met,put put,read read,saw sawed,sell sold,set set,shake shook,shoot shot,
  spin spun,stick stuck,strike struck,sweep swept,swing swung,take took,throw threw,wear wore,weave wove,
  write wrote,drive drove,fall fell,fight fought,leave left,ride rode,run ran,sing sang,sleep slept,slide slid,
  speak spoke,swim swam,blow blew`
    .split(/,\s*/)
    .map((pair) => pair.split(" ") as [string, string]),
);

/** One syllable with a short vowel doubles its last letter: "cutting", "stirring". */
const DOUBLING = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms of a verb: "slice", "slices", "slicing", "sliced". */
export type Forms = readonly [plain: string, third: string, ing: string, past: string];

/**
 * Give the forms of a verb; the past of irregular ones is in a table.
 *
 * @param plain  lower-case, as after "to"
 * @example
 * formsOf("carry") // ["carry", "carries", "carrying", "carried"]
 */
export function formsOf(plain: string): Forms {
  const stem = DOUBLING.test(plain) ? plain + plain.at(-1) : plain.replace(/(?<=[^eo])e$/, "");
  const inY = /[^aeiou]y$/.test(plain) ? plain.slice(0, -1) : undefined;
  const third = inY ? `${inY}ies` : plain + (/(?:s|x|z|ch|sh)$/.test(plain) ? "es" : "s");
  const past = IRREGULAR.get(plain) ?? (inY ? `${inY}ied` : `${stem}ed`);
  return [plain, third, `${stem}ing`, past];
}

/** The forms of the verbs whose doer is near what they are done to; "read" says more than that. */
export const HANDLING_FORMS: readonly Forms[] = HANDLING.filter((verb) => verb !== "read").map(
  formsOf,
);

const ALL = [...HANDLING, ...OTHERS].map(formsOf);
const PLAIN: ReadonlySet<string> = new Set(ALL.map(([plain]) => plain));
const THIRD: ReadonlySet<string> = new Set(ALL.map(([, third]) => third));

/** Whether a word may be what several do: "they RIDE". */
export function isPlainVerb(word: string): boolean {
  return PLAIN.has(word);
}

/** Whether a word may be what one does: "it WATCHES". */
export function isThirdPerson(word: string): boolean {
  return THIRD.has(word);
}
