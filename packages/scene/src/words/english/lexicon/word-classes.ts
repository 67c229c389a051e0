/** The closed classes of English: words that hold a sentence together and name nothing. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Determiners that bring up something new. */
export const NEW_DETERMINERS = set("a an another some any");

/** Determiners of things spoken of before; "its", "his" and the like belong to them. */
export const KNOWN_DETERMINERS = set(
  "the this that these those its his her their my your our each every all both",
);

/** Forms of "to be", and verbs that stand for it. */
export const COPULAS = set(
  "is are am was were be being been 's appears appear seems seem remains remain exists exist",
);

/** Helpers of the verb. */
export const MODALS = set("can could should must will would shall may might do does did");

/** Ways of being somewhere: they link a thing to its place and say nothing about where that is. */
export const POSTURES = set(
  `sit sits sitting sat seated stand stands standing stood lie lies lying lay lays laying laid rest rests
  resting rested placed positioned located situated set sets setting parked parks perched perches
  perching hang hangs hanging hung mounted put kept found stored stationed arranged balanced balances
  balancing leaned leans leaning leant displayed installed attached docked moored nestled nestles
  stacked piled built planted floats floating hovers hovering hovered suspended goes belongs comes seen shown
  visible waiting waits crouching crouched crouches squatting kneeling kneels curled sprawled stretched
  poses posing posed posted lined propped tucked hidden hides hiding stays staying
  peeks peeking rises rising huddled huddles huddling gathered gathers gathering lived dwells
  spread spreads stuck strung slung wedged squeezed stopped lodged jammed poised falls embedded buried pinned taped scattered strewn relaxing relaxes sleeping sleeps slept napping naps asleep lounging lounged lounges reclining reclines reclined roosting roosts snuggled cuddled`.replaceAll(
    /\s+/g,
    " ",
  ),
);

/** Plain forms of verbs that link things to a place: "two children STAND behind a bench". */
export const BARE_VERBS = set(
  `sit stand lie lay rest hang lean float fly hover stay wait sleep nap relax swim play grow graze park
  perch crouch kneel dangle loom rise gather huddle peek live go belong run queue`.replaceAll(
    /\s+/g,
    " ",
  ),
);

/** Motions that link a thing to the place where they go on, when that follows: "flies above a house". */
export const MOTIONS = set(
  `fly flies flying flew swim swims swimming swam play plays playing played grow grows growing grew graze
  grazes grazing grazed park sleep nap relax perch crouch kneel dangle dangles dangling
  loom looms rise gather huddle peek live wait stay lie lay lean float hover walks walking walked runs
  running ran goes going went drives driving drove travels traveling travelling moves moving rolls
  rolling jumps jumping jumped skates skating skis skiing surfs surfing rides riding rode sails sailing
  wanders wandering strolls strolling wades wading crosses flow flows flowing flowed
  go belong queue queues queuing leads stretches stretching extends extending meanders winds`.replaceAll(
    /\s+/g,
    " ",
  ),
);

/** Verbs of doing: they end a noun phrase, and are reported, for no relation says what they say. */
export const DEEDS = set(
  `hold holds holding held carry carries carrying carried wear wears wearing eat eats eating ate
  drink drinking looks looking watches watching faces facing touches touching contains containing
  flows leads stretches extends winds meanders connects connecting links linking supports supporting surrounds surrounding surrounded covers covering covered rides riding rode walks
  walking walked runs running ran jumps jumping jumped plays playing played drives driving drove
  driven flies flying flew swims swimming pulls pulling pulled pushes pushing pushed chases chasing
  chased follows following catches catching throws throwing kicks kicking hits hitting reads reading
  licks licking bites biting sniffs sniffing smells smelling climbs climbing crosses crossing passes
  passing enters entering leaves leaving shows showing has have having had uses using made makes making
  grazes grazing sees seeing gets getting takes taking gives giving brings bringing moves moving
  turns turning points pointing reaches reaching connects connecting connected overlaps overlapping
  consists comes trying tries appears appearing stares staring talking talks says reads
  decorated filled topped loaded dressed called named labeled labelled lit tied
  cleaning cleans bathing bathes opens closes fed feeds feeding caught threw sold sells built builds
  drew draws bought buys stole steals dug digs swept sweeps wrote writes fought fights paints
  repairs sang sings shook shakes taught teaches swung swings separates separating separated divides
  dividing divided borders bordering bordered adjoins adjoining winds winding`.replaceAll(
    /\s+/g,
    " ",
  ),
);

/** Prepositions that state no relation of the table, and particles. */
export const PREPOSITIONS = set(
  `of to at from for into onto about across against along through throughout toward towards up down off
  out outside during past via like as than per among amid amongst beyond after together apart away back
  aboard except upright upside opposite without with`.replaceAll(/\s+/g, " "),
);

/** What introduces something that belongs to the thing just named. */
export const HAVING = set(
  "with has have having featuring displays features showcases boasts needs requires includes offers",
);

/** Joins things, relations or clauses. */
export const CONJUNCTIONS = set("and plus while whereas or but then & also");

/** Joins a clause to the noun before it. */
export const RELATIVES = set("that which who");

/** Points to one thing spoken of before. */
export const PRONOUNS = set("it he she him");

/** Points to several things spoken of before. */
export const PLURAL_PRONOUNS = set("they them");

/** Turns what follows into its opposite. */
export const NEGATIONS = set("no not n't never neither nor none without");

/** Adverbs and other words that end a noun phrase. */
export const ASIDES = set(
  `there here itself himself herself themselves each-other very too so just right immediately
  slightly quite rather almost nearly even only still when where if because since until though although
  what whose how i you we me us she's now please let let's somewhere everywhere side-by-side once
  sideways again indoors outdoors underfoot instead upside-down maybe perhaps possibly probably nothing nobody someone somebody diagonally halfway partially mostly fully downstream upstream uphill downhill
  however meanwhile otherwise furthermore moreover therefore thus hence nevertheless nonetheless likewise
  afterwards besides regardless whatever whoever whichever wherever whenever whether unless until nowhere anywhere somehow
  piggyback barefoot aloft ashore overboard abreast cross-legged headfirst bareback shirtless
  somewhat anyway else etc etc. despite such either something anything`.replaceAll(/\s+/g, " "),
);

/** Things that hold others: "a cup of coffee" is a cup. */
export const VESSELS = set(
  "cup glass mug bottle bowl plate vase jar pot basket box bag bucket can pan tray kettle jug barrel carton tin pitcher platter crate sack rack case packet tube flask thermos trough tub urn",
);

/** Pictures of things: "a statue of a horse" is a statue. */
export const DEPICTIONS = set(
  "statue picture painting photo poster drawing sculpture model map figure figurine portrait print sketch",
);

/** Portions of things: "a piece of cake" is a cake. */
export const PORTIONS = set(
  "piece slice pair couple set dozen loaf sheet bar bit chunk kind type sort half roll stick gallon pint quart litre liter pound serving portion scoop slab wedge helping handful",
);

/** Gatherings of things: "a group of people" is several people. */
export const GATHERINGS = set(
  "group bunch pile row line stack circle grid heap herd flock crowd collection cluster number lot variety pack tower team array assortment series semicircle ring",
);

/** Parts of things: "the hood of a car" is, for the layout, the car. */
export const PARTS = set(
  "hood roof deck top back side sides shade shadow edge front corner middle center centre rim arm surface seat end bottom base foot tip ledge hood lid lap trunk inside outside interior rear shoulder shoulders knee knees",
);

/** The picture or scene itself, which is no object in it. */
export const FRAME_NOUNS = set(
  "image scene photo photograph frame view background foreground shot",
);

/** Lengths, times and angles: "2 metres" counts nothing. */
export const MEASURES = set(
  "m cm mm km ft yd kilometer kilometers kilometre kilometres millimeter millimeters millimetre millimetres meter meters metre metres centimeter centimeters centimetre centimetres foot feet inch inches yard yards degree degrees pixel pixels percent mile miles step steps minute minutes hour hours second seconds",
);

/** Nouns in -ing, which else would be taken for verbs. */
export const ING_NOUNS = set(
  "building painting ceiling ring wing string king spring swing earring wedding drawing clothing railing awning lightning icing pudding dumpling duckling sibling viking bowling thing something anything everything crossing flooring lighting engraving carving covering landing parking filing frosting topping stuffing bedding siding stocking plumbing scaffolding shelving seating upholstery tubing seasoning",
);
