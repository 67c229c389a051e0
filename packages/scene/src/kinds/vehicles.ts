/** What drives on roads; compounds are written together too: "minivan", "motorbike". */
const ON_ROADS =
  /(?:car|truck|bus|van|taxi|ambulance|tractor|motorcycle|bicycle|bike|scooter|trolley|cart|wagon|trailer)$/;

const ELSEWHERE = /(?:train|boat|ship|plane)$/;

/** Whether a thing drives on roads. */
export function isRoadVehicle(category: string): boolean {
  return ON_ROADS.test(category);
}

/** Whether a thing takes people from place to place: it has a left side of its own, and is parked or moored. */
export function isVehicle(category: string): boolean {
  return isRoadVehicle(category) || ELSEWHERE.test(category);
}
