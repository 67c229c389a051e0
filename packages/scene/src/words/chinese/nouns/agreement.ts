import { isPerson as isPersonKind } from "../../../kinds/animate.ts";
import { genderOf } from "../../../kinds/people.ts";

/** Characters that girls are named with, and boys. */
const OF_GIRL = /^[小阿][红丽芳花美娟秀英婷兰梅玲燕雪莉娜静敏妹]/u;
const OF_BOY = /^[小阿][明刚强军伟勇杰东龙虎峰磊涛亮]/u;

/** Whether a category, or a name that stands for one, may be a person. */
export function isPerson(category: string): boolean {
  return isPersonKind(category) || isGivenName(category);
}

/** 小明: what the table does not know and people are called. */
function isGivenName(category: string): boolean {
  return /^[小老阿]\p{Script=Han}{1,2}$/u.test(category);
}

/**
 * Whether 他, 她 or 它 may mean a thing of a category; other pronouns agree with everything.
 *
 * @param pronoun  in simplified characters
 */
export function agrees(pronoun: string, category: string): boolean {
  if (pronoun === "他")
    return isPerson(category) && genderOf(category) !== "woman" && !OF_GIRL.test(category);
  if (pronoun === "她")
    return isPerson(category) && genderOf(category) !== "man" && !OF_BOY.test(category);
  return pronoun !== "它" || !isPerson(category) || isGivenName(category);
}
