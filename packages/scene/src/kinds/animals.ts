// Longer than it looks: it is data.
import { isKindOf } from "./category.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Animals, and beings that are none and act as they do: robots, ghosts. */
const ANIMALS = set(
  `animal beast pet creature monster robot android cyborg droid alien ghost dragon unicorn dinosaur
  brontosaurus pegasus griffin phoenix yeti
  cat kitten kitty tabby dog puppy pup hound retriever shepherd sheepdog labrador terrier spaniel collie
  dachshund chihuahua rottweiler doberman greyhound pug poodle bulldog husky
  horse pony foal mare stallion colt donkey mule zebra camel llama alpaca cow calf bull ox bison buffalo
  yak cattle sheep lamb ewe ram goat pig piglet hog sow boar deer fawn stag elk moose reindeer antelope
  gazelle elephant mammoth giraffe hippo rhino
  bear cub panda koala kangaroo wallaby wombat lion lioness tiger leopard cheetah panther jaguar lynx
  bobcat cougar puma coyote wolf fox hyena meerkat mongoose raccoon badger skunk weasel ferret otter
  beaver mole hedgehog porcupine armadillo anteater sloth opossum possum rabbit hamster rat mouse
  squirrel monkey gorilla chimpanzee orangutan lemur whale orca dolphin porpoise seal walrus manatee
  bird chick hen rooster chicken turkey duck duckling goose gosling swan eagle owl parrot parakeet
  cockatoo macaw canary budgie finch pigeon crow raven peacock penguin puffin seagull gull albatross
  pelican heron stork egret flamingo ostrich emu sparrow robin bluebird woodpecker hummingbird
  kingfisher magpie quail partridge toucan fish goldfish clownfish koi shark stingray piranha salmon
  trout octopus squid jellyfish crab lobster crayfish shrimp prawn seahorse starfish turtle tortoise frog
  toad newt salamander snake python cobra viper lizard gecko iguana chameleon crocodile alligator
  bee bumblebee butterfly moth caterpillar dragonfly ladybug ladybird firefly grasshopper locust mantis
  mosquito fly beetle cockroach bug insect ant spider tarantula scorpion snail slug worm earthworm
  centipede silkworm pufferfish abalone scallop myna`,
);

/** Whether a category is an animal, or acts as one; a compound follows its last word. */
export function isAnimalName(category: string): boolean {
  return isKindOf(category, ANIMALS);
}
