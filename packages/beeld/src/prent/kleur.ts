/** Colours of every chart. */
export const kleur = {
  inkt: '#001a40',
  zacht: '#3d5374',
  lijn: '#d6dde6',
  blauw: '#255893',
  afgeleid: '#6d7f98',
  hoofd: '#b23c0a',
} as const;
