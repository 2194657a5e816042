/**
 * The colours of packages/beeld that by night are others on the screen, with the token of the theme that has both. A
 * file keeps the colour itself: it goes on paper.
 */
const tokens: Readonly<Record<string, string>> = {
  '#fff': '--sh-papier',
  '#001a40': '--sh-inkt',
  '#3d5374': '--sh-zacht',
  '#d6dde6': '--sh-lijn',
  '#586c88': '--sh-middel',
  '#6d7f98': '--sh-afgeleid',
  '#b23c0a': '--sh-hoofd',
  '#255893': '--sh-schaal-6',
  '#1d3670': '--sh-schaal-7',
  '#eff1f3': '--sh-kaartleeg',
  '#eceef1': '--sh-kaartbuiten',
};

/** A colour as the screen shows it; another value stays what it is. */
export function schermkleur<T>(waarde: T): T | string {
  const token = typeof waarde === 'string' ? tokens[waarde] : undefined;
  return token === undefined ? waarde : `var(${token})`;
}
