import type { Catalogus } from '../../catalogus.ts';

/** English texts of what a design can begin from. */
export const enBeginnen: Catalogus['ontwerp']['beginnen'] = {
  vragen: 'From a question',
  voorinstellingen: {
    samenvallen: 'Let the regions for care, work and education coincide',
    groot: 'At most 25 regions, at least 300,000 inhabitants',
    buren: 'Only my municipality and its neighbours',
    lagen: 'Two layers: local and regional',
    weinig: 'At most 10 municipalities change region',
  },
  kiesGemeente: 'Choose your municipality first, on the map or under ‘Municipality’.',
  vandaag: 'From a map of today',
  indeling: 'Which division',
  neem: 'Go on drawing on this map',
  neemVast: 'Take this map and fix all of it',
  eerder: 'From an earlier design',
  bewaard: 'Designs that you kept on this server',
  eigen: 'From a table of your own',
};
