/** Words of where a thing looks: 朝左, 面向镜头. */

/** Verbs of looking somewhere, or of being turned there. */
const TURNED =
  "朝 朝向 朝着 面朝 面朝着 面向 面对 脸朝 脸朝着 头朝 头朝着 车头朝 冲 看向 望向".split(" ");

const AWAY = "背对 背对着 背向 背朝 背朝着".split(" ");

const VIEWER = "镜头 观众 相机 摄像头 屏幕外 读者 观者 我们".split(" ");

const SIDES = [
  ["左", "left"],
  ["右", "right"],
] as const;

const ENDS = ["", "边", "侧", "面", "方"] as const;

/** 朝左: the words with where the thing looks, as the viewer sees it. */
function* gazes(): Generator<readonly [words: string, value: string]> {
  for (const [side, value] of SIDES) {
    for (const verb of TURNED) for (const end of ENDS) yield [verb + side + end, value];
    for (const verb of ["向", "往", "朝"]) yield [`${verb}${side}看`, value];
  }
  for (const verb of TURNED) {
    yield [`${verb}前`, "viewer"];
    yield [`${verb}后`, "away"];
    for (const viewer of VIEWER) yield [verb + viewer, "viewer"];
  }
  for (const viewer of VIEWER) {
    for (const verb of ["看着", "正对", "正对着", "面对着"]) yield [verb + viewer, "viewer"];
    for (const verb of AWAY) yield [verb + viewer, "away"];
  }
}

/** Every word of looking, with "left", "right", "viewer" or "away". */
export const GAZES: ReadonlyMap<string, string> = new Map(gazes());
