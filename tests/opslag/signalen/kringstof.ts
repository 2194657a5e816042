// What is said and agreed in a room that the tests of the store make.

export const geheim = 'Wij vertrouwen het contract niet';
export const eigen = 'Dit houd ik voor mij';
export const titel = 'Grip op jeugdhulp in Proefstad';
export const regels = '2026-1';
export const begin = {
  titel,
  sjabloon: 'visitatie',
  startdag: '2026-06-01',
  leerplekken: 1,
  hoedanigheid: 'Wethouder van Proefstad',
  regels,
} as const;
export const afspraak = {
  wat: 'Een contract voor twee regio’s',
  eigenaar: 'Gemeente Proefstad, directeur',
  datum: '2026-12-01',
  voortgang: null,
  toelichting: '',
} as const;
export const plek = { vernietigOp: '2026-09-01', terugblikOp: '2027-04-01' };
