// Longer than it looks: it is data.
import { isKindOf } from "./category.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** People of whom one says "he". */
const MEN = set(
  `man boy lad guy gentleman king prince duke emperor knight grandfather grandpa father dad daddy
  brother uncle nephew husband son grandson groom groomsman bridegroom boyfriend waiter policeman
  fireman businessman paperboy postman mailman milkman fisherman cowboy monk priest friar wizard samurai viking hero
  butler emir sultan pharaoh`,
);

/** People of whom one says "she". */
const WOMEN = set(
  `woman girl lady queen princess duchess empress grandmother grandma mother mom mum mommy sister aunt
  niece wife daughter granddaughter bride bridesmaid girlfriend waitress policewoman businesswoman
  actress stewardess hostess maid nanny nun witch mermaid fairy ballerina cheerleader heroine goddess
  cowgirl`,
);

/** Other people, most of them by what they do. */
const OTHERS = set(
  `person people human somebody someone anybody adult elder youth teenager teen child kid toddler
  schoolchild preschooler orphan twin parent grandparent sibling cousin spouse lover partner
  friend neighbor neighbour stranger colleague classmate roommate relative fellow companion member
  leader owner guest visitor host resident tenant villager citizen local native immigrant refugee
  passerby bystander pedestrian commuter passenger traveler traveller tourist pilgrim wanderer
  backpacker hitchhiker doctor nurse paramedic surgeon dentist vet veterinarian pharmacist
  therapist patient teacher professor tutor student pupil graduate scholar librarian scientist
  researcher astronomer chemist engineer architect mechanic technician electrician plumber
  carpenter builder bricklayer mason welder roofer blacksmith worker labourer laborer miner
  janitor cleaner gardener florist farmer shepherd goatherd rancher beekeeper woodcutter
  lumberjack hunter angler sailor captain pirate pilot astronaut cosmonaut diver driver chauffeur
  cabbie conductor courier biker cyclist motorcyclist rider jockey soldier general sergeant
  officer cop sheriff detective spy guard sentry ranger lifeguard firefighter warrior gladiator
  archer ninja prisoner thief robber burglar criminal lawyer attorney judge juror witness mayor
  president politician minister senator diplomat ambassador bishop pope rabbi imam preacher pastor
  saint angel cupid devil demon god elf dwarf gnome giant goblin troll ogre zombie vampire werewolf
  superhero villain genie leprechaun centaur chef cook baker butcher barista bartender cashier
  clerk receptionist secretary assistant manager boss employee employer intern businessperson
  entrepreneur salesperson shopkeeper seller vendor merchant trader peddler buyer customer client
  shopper spectator viewer barber hairdresser stylist tailor seamstress weaver potter jeweler
  sculptor painter artist photographer cameraman musician singer dancer rapper dj guitarist
  drummer pianist violinist cellist flutist trumpeter bassist saxophonist composer actor performer
  comedian clown mime juggler acrobat magician puppeteer busker writer author poet journalist
  reporter narrator player athlete sportsman goalkeeper goalie striker batter catcher umpire
  referee coach runner jogger sprinter hiker climber mountaineer camper swimmer surfer skier
  snowboarder skater skateboarder golfer boxer wrestler gymnast rower kayaker paddler fencer
  beggar tramp hermit nomad servant attendant guide scout agent volunteer protester activist
  orchestra choir audience crowd police claus santa caveman newlywed peasant`,
);

/** People of whom one also says "it". */
const ALSO_IT = set("baby infant newborn couple family figure");

/** Whether a category is a person; a compound follows its last word. */
export function isPersonName(category: string): boolean {
  return [MEN, WOMEN, OTHERS, ALSO_IT].some((names) => isKindOf(category, names));
}

/** Whether one says "it" of a person: of a baby, a family. */
export function isAlsoIt(category: string): boolean {
  return isKindOf(category, ALSO_IT);
}

/** Tell of whom a category speaks: a man, a woman, or somebody or something that may be either. */
export function genderOf(category: string): "man" | "woman" | undefined {
  return isKindOf(category, MEN) ? "man" : isKindOf(category, WOMEN) ? "woman" : undefined;
}
