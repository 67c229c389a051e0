import { headOf } from "./category.ts";
import { isKnownCategory, measureWordOf } from "./noun-table.ts";

/** Who acts by itself, holds, rides and looks, and has a left side of its own. */
const PEOPLE: ReadonlySet<string> = new Set(
  `person man woman boy girl child toddler kid guy lady gentleman teenager adult people doctor nurse
  teacher student worker farmer driver policeman policewoman soldier chef cook player skier surfer
  snowboarder skateboarder king queen princess clown astronaut knight rider cyclist biker
  motorcyclist cowboy fireman firefighter officer waiter waitress batter pitcher catcher umpire
  referee captain owner member leader guest visitor guard pilot sailor neighbor passenger pedestrian
  musician dancer singer artist painter photographer tourist mother father brother sister friend
  bride groom grandmother grandfather grandma grandpa uncle aunt son daughter husband wife twin
  pupil professor coach spectator customer shopper vendor gardener plumber carpenter mechanic baker
  butcher barber tailor fisherman hunter hiker runner jogger swimmer climber golfer boxer wrestler
  archer warrior shepherd priest monk nun wizard witch pirate judge lawyer scientist engineer
  electrician librarian bartender cashier juggler magician acrobat gymnast guitarist drummer
  violinist pianist conductor ballerina sculptor builder miner janitor technician dentist patient
  bridesmaid groomsman grandson granddaughter detective assistant maid cousin hairdresser
  mailman postman milkman nanny tramp beggar astronomer orchestra goatherd surgeon goalkeeper receptionist fairy mermaid giant zombie vampire ninja viking samurai elf`.split(
    /\s+/,
  ),
);

/** Who acts by itself too, and is "it": animals, and some of whom one does not say "he" or "she". */
const BEASTS: ReadonlySet<string> = new Set(
  `baby robot cat kitten dog puppy retriever pug poodle bird horse pony sheep goat lamb cow calf bull
  ox pig elephant bear panda zebra giraffe lion tiger leopard cheetah wolf fox deer rabbit hamster
  rat mouse squirrel hedgehog monkey gorilla kangaroo koala camel donkey hippo rhino chicken rooster
  hen chick duck goose swan turkey eagle owl parrot pigeon crow peacock penguin seagull fish
  goldfish shark whale dolphin octopus crab lobster turtle frog snake lizard crocodile dinosaur
  dragon unicorn bee butterfly ladybug animal ghost couple family spider snail worm ant beetle dragonfly
  caterpillar hyena gazelle antelope moose elk reindeer buffalo bison boar otter beaver raccoon badger
  walrus salmon trout jellyfish ostrich flamingo pelican heron stork sparrow woodpecker hummingbird
  raven magpie toad chameleon iguana alligator tortoise llama alpaca piglet foal cub chimpanzee
  orangutan sloth panther jaguar lynx coyote`.split(/\s+/),
);

/** Who does something for a living: "gardener", "violinist", "fisherman". */
const DOER = /(?:[^aeiou]er|or|ist|ista|ian|[a-z]man|woman)$/;

/** Whether a word that stands before what may be a verb names somebody. */
export function isDoer(word: string): boolean {
  return isAnimate(word) || (DOER.test(word) && !isKnownCategory(word));
}

/** Chinese measure words of people, which the noun table has with each of them. */
const COUNTS_PEOPLE = /^[位名]$/;

/** Whether a category acts by itself: people and animals. */
export function isAnimate(category: string): boolean {
  const noun = headOf(category);
  const isNamed = (PEOPLE.has(noun) || BEASTS.has(noun)) && !LIFELESS.test(category);
  return isNamed || COUNTS_PEOPLE.test(measureWordOf(category));
}

/** Whether a category is a person, whom "it" never means. */
export function isPerson(category: string): boolean {
  return isAnimate(category) && !BEASTS.has(headOf(category));
}

/** Things that are called after somebody: "teddy bear", "hot dog", "rocking horse". */
const LIFELESS =
  /^(?:teddy|hot|rocking|toy|stuffed|plush|plastic|wooden|paper|rubber|computer|sea|record|cd|dvd|music|media|mp3|washing|coat|fire|flag) /;
