/** How the names of buildings end. */
const BUILDING = /(?:[店馆院校行楼屋房局厅站所园堂库铺寺庙宫塔]|房子|超市|商场|工厂|别墅|公寓)$/u;

/** Whether words name a building: 咖啡馆, 一家便利店. */
export function isBuilding(words: string): boolean {
  return BUILDING.test(words);
}
