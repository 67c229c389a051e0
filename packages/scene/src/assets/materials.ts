/** How a surface takes the light, as in glTF's metallic-roughness model; each number in [0, 1]. */
export interface Finish {
  readonly roughness: number;
  readonly metalness: number;
  /** 1 is opaque. */
  readonly opacity: number;
}

/** A material: its finish, and its colour where none is stated. */
export interface Material extends Finish {
  readonly color?: string;
}

const MATTE: Material = { roughness: 0.75, metalness: 0, opacity: 1 };

const MATERIALS: Readonly<Record<string, Material>> = {
  matte: MATTE,
  wood: { ...MATTE, color: "oak" },
  stone: { ...MATTE, roughness: 0.9, color: "#9a968e" },
  marble: { ...MATTE, roughness: 0.25, color: "#e4e2dd" },
  concrete: { ...MATTE, roughness: 0.95, color: "#a5a39d" },
  brick: { ...MATTE, roughness: 0.95, color: "brick" },
  clay: { ...MATTE, roughness: 0.9, color: "#bd6b45" },
  ceramic: { ...MATTE, roughness: 0.25, color: "#f0ede6" },
  porcelain: { ...MATTE, roughness: 0.2, color: "#f5f3ee" },
  paper: { ...MATTE, color: "#f1ede2" },
  cardboard: { ...MATTE, roughness: 0.9, color: "cardboard" },
  leather: { ...MATTE, roughness: 0.5, color: "#7a4a2b" },
  fabric: { ...MATTE, roughness: 1 },
  cotton: { ...MATTE, roughness: 1, color: "#efece4" },
  wool: { ...MATTE, roughness: 1, color: "#e3d9c6" },
  plastic: { ...MATTE, roughness: 0.35 },
  rubber: { ...MATTE, roughness: 0.7 },
  wax: { ...MATTE, roughness: 0.45, color: "#f0e2bd" },
  ice: { ...MATTE, roughness: 0.1, opacity: 0.55, color: "#cfe8f5" },
  glass: { ...MATTE, roughness: 0.08, opacity: 0.4, color: "#bfe0e2" },
  crystal: { ...MATTE, roughness: 0.05, opacity: 0.45, color: "#dbe9f5" },
  metal: { ...MATTE, roughness: 0.3, metalness: 1, color: "steel" },
  steel: { ...MATTE, roughness: 0.3, metalness: 1, color: "steel" },
  iron: { ...MATTE, roughness: 0.5, metalness: 1, color: "#62666b" },
  gold: { ...MATTE, roughness: 0.25, metalness: 1, color: "gold" },
  silver: { ...MATTE, roughness: 0.2, metalness: 1, color: "silver" },
  copper: { ...MATTE, roughness: 0.3, metalness: 1, color: "copper" },
  bronze: { ...MATTE, roughness: 0.35, metalness: 1, color: "bronze" },
};

/** Adjectives that name a material in another form. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  wooden: "wood",
  metallic: "metal",
  golden: "gold",
  woolen: "wool",
  woollen: "wool",
  aluminum: "steel",
  aluminium: "steel",
  brass: "gold",
  oak: "wood",
  pine: "wood",
  bamboo: "wood",
  granite: "stone",
  earthenware: "clay",
  cloth: "fabric",
  velvet: "fabric",
  silk: "fabric",
  linen: "cotton",
  transparent: "glass",
};

/** The material of that name; one that is not known is matte and has no colour of its own. */
export function materialOf(name: string | undefined): Material {
  const word = name?.toLowerCase().trim() ?? "matte";
  const known = Object.hasOwn(ADJECTIVES, word) ? ADJECTIVES[word]! : word;
  return Object.hasOwn(MATERIALS, known) ? MATERIALS[known]! : MATTE;
}
