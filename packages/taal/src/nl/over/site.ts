/** Dutch texts of what every page has. */
export const nlSite = {
  naam: 'Samenhang',
  leus: 'Werkbank voor samenwerking tussen gemeenten',
  naarInhoud: 'Naar de inhoud',
  offline: 'U heeft geen internetverbinding. Wat u al opende, blijft staan.',
  andereTaal: 'English',
  plaatsCongruentie: 'Laboratorium',
  hoofdnavigatie: 'Hoofdnavigatie',
  kaart: 'Kaart',
} as const;
