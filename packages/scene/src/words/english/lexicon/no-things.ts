import { headOf } from "../../../kinds/category.ts";
import { isKnownCategory } from "../../../kinds/noun-table.ts";

/** Events, times and moods: nothing stands for them in a scene. */
const NO_THINGS: ReadonlySet<string> = new Set(
  `party celebration wedding ceremony meeting conference concert festival reception noon midnight dawn dusk
  afternoon evening morning night daytime nighttime summer winter autumn atmosphere ambience mood weather
  silence noise smell scent fun joy love happiness peace action motion progress conversation chat nap stroll
  rest break fight argument discussion lesson anniversary birthday holiday vacation performance trick stunt goodbye hello handstand cartwheel somersault headstand`.split(
    /\s+/,
  ),
);

/** Sides and parts that are said without what they belong to: "on the FRONT". */
const SIDES =
  /^(?:left|right|front|back|side|top|bottom|end|middle|cent(?:re|er)|rear|rim|brim|inside|outside)s?$/;

/** Whether a name is that of an event, a time or a mood ("birthday party"), or of a mere side. */
export function isNoThing(name: string): boolean {
  if (isKnownCategory(name)) return false;
  return NO_THINGS.has(headOf(name)) || SIDES.test(name);
}
