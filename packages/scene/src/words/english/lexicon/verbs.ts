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
weigh weld wheel whisk wipe wrap write climb adjust arrange attack bury comfort decorate devour draw fetch gnaw gobble
massage munch nudge nuzzle peck pluck poke rescue retrieve rub shave snatch sprinkle squeeze tackle tend`.split(
    /\s+/,
  );

/** Other verbs, of which the object may be far away or none at all. */
const OTHERS =
  `admire aim argue arrive ask bark bend bloom bow bark browse camp celebrate cheer chat clap compete
cross cry cycle dance dash dive drift drive drop enjoy enter exercise fall fight film fish flap follow gallop glide
grapple grin hike hop howl hunt hurry jog joke jump kiss laugh leap leave listen march meditate paddle parade
perform photograph point pose practice practise pray race reach rest ride roam row run sail scratch scream shine
shout sing skate skateboard sketch ski skip sleep slide smile snore soar speak splash stare stretch stroll surf sway
swim swoop talk trot tumble wade wander watch whisper work wrestle yawn burn glow hum ring tick grow
accept amble announce answer appear applaud ascend await beat beckon beg begin blink blossom blush boil bounce break
breathe bring browse burrow burst bustle buy buzz care carry cavort chatter chirp choose chuckle chug cling clamber
clatter cling cluck coast collapse come complain converse coo cough count cower crackle crash crawl create creep cringe
croak crouch croon crumble crunch curtsy dangle dart daydream defend dine disappear discover discuss distribute dodge
doze dream drip droop dwell emerge erupt escape explore fade faint fidget find fizz flee flicker float flow flutter fly
forget frolic frown fume gallivant gasp giggle glance gleam glisten glitter gnash go gossip grasp graze groan grope
grumble grunt gulp haul gurgle guzzle hang haunt hear help hesitate hide hobble hoot hover huddle hurl hurtle imagine
instruct invite jiggle jostle keep kneel knock laugh launch lay lean lecture let lie linger loiter loom lounge lunge
lurk make marvel meander melt mingle moo mope mourn mumble murmur navigate neigh nod notice observe ooze pace pant pay peek
peep peer perspire picnic plead plunge put ponder pounce prance preach preen pretend prowl purr pursue quack quarrel quiver
ramble rattle rear receive recite recline refuel rejoice relax relay repose rescue respond retreat return ripple rise
roar romp rotate rumble rummage rustle salute saunter scamper scatter scavenge scold scoot scowl scramble screech
scribble scurry search see seek send shake shiver shove shriek shrug shuffle sigh simmer sink sit sizzle skid skim
skulk slam slap slink slip slither slosh slouch slumber slurp smear smirk smolder snap snarl sneak sneeze snicker snooze
snore snorkel snort snuggle soak socialize spin spit splash sprawl sprint sprout squabble squat squawk squeak squeal
squint squirm steam stand startle steal steer stoop straddle stretch stride strut stumble sulk sunbathe surge surround
sway sweat swirl take tango taunt teach tear tease teeter tell thaw think thrash thrive thud tidy tilt tinker tiptoe
toddle toil totter tour travel tread tremble trickle trudge trundle turn tweet twinkle twirl twist usher vanish wag
waddle wail wait wake wallow waltz warm weep whimper whine whinny whirl whistle whiz wiggle wilt win wince wink wish
wither wobble wonder worship wriggle yap yell yelp yodel zigzag zoom`.split(/\s+/);

/** Past forms that end in no -ed. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `beat beat,begin began,bend bent,bite bit,blow blew,break broke,bring brought,build built,burst burst,buy bought,catch caught,
  choose chose,cling clung,come came,creep crept,cut cut,dig dug,draw drew,drink drank,drive drove,dwell dwelt,eat ate,
  fall fell,feed fed,fight fought,flee fled,fly flew,forget forgot,go went,grow grew,hang hung,hear heard,hide hid,
  hit hit,hold held,keep kept,kneel knelt,lay laid,lead led,leap leapt,leave left,let let,lie lay,light lit,make made,meet met,
  pay paid,put put,read read,ride rode,rise rose,run ran,saw sawed,see saw,seek sought,sell sold,set set,send sent,shake shook,
  shoot shot,sing sang,sink sank,sit sat,sleep slept,slide slid,slink slunk,speak spoke,spin spun,spit spat,
  stand stood,steal stole,stick stuck,stride strode,strike struck,sweep swept,swim swam,swing swung,take took,
  teach taught,tear tore,tell told,think thought,throw threw,tread trod,wake woke,wear wore,weave wove,weep wept,win won,
  write wrote`
    .split(/,\s*/)
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Past forms that are other words as well: nouns, or what a thing is like ("a lit candle"). */
const OTHER_WORDS =
  /^(?:beat|bent|bit|built|burst|cut|fell|hit|laid|lay|led|left|let|lit|made|paid|put|read|rose|saw|set|shot|sold|spat|spoke|stuck|sawed|thought|heard|kept|won)$/;

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

const PAST: ReadonlySet<string> = new Set(
  [...IRREGULAR.values()].filter((form) => !OTHER_WORDS.test(form)),
);

/** Whether a word can be nothing but what somebody did, in a form without -ed: "it CREPT". */
export function isIrregularPast(word: string): boolean {
  return PAST.has(word);
}

/** Whether a word may be what several do: "they RIDE". */
export function isPlainVerb(word: string): boolean {
  return PLAIN.has(word);
}

/** Whether a word may be what one does: "it WATCHES". */
export function isThirdPerson(word: string): boolean {
  return THIRD.has(word);
}
