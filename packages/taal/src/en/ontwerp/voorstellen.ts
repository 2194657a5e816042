import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of proposals that are weighed against each other. */
export const enVoorstellen: Catalogus['ontwerp']['voorstellen'] = {
  titel: 'What do you trade for what?',
  uitleg:
    'The engine looks for maps that answer your question, of which none wins on every point. Point at a dot or at a row of the table: the large map shows that proposal.',
  eenLaag: 'Proposals can be weighed with one layer of regions.',
  zoek: 'Look for proposals',
  stop: 'Stop looking',
  bezig: (deel, aantal) => `${deel} done, ${telling(aantal, 'proposal', 'proposals')} so far.`,
  klaar: (aantal) => `${telling(aantal, 'proposal', 'proposals')}.`,
  asX: 'Below',
  asY: 'Beside',
  doelen: {
    overeenkomst: 'Agreement',
    aantalRegios: 'Number of regions',
    onbalans: 'Inequality of size',
    verplaatsingen: 'Municipalities that change region',
  },
  grafiek: (x, y) => `Proposals: ${x} against ${y}`,
  grafiekuitleg:
    'On the line lie the proposals that no other beats on these two points. The squares are divisions of now. Click a point to pin it, at most four side by side. Inequality of size: 0% where all regions have as many inhabitants. Municipalities that change region: counted from today.',
  voorstel: (nummer) => `Proposal ${nummer}`,
  neem: 'Take over',
  speld: 'Pin',
  los: 'Unpin',
  kaartje: (naam) => `Map of ${naam}`,
  kaartuitleg:
    'Use the arrow keys to go from municipality to municipality. The same one lights up on the other maps.',
  tabel: 'All proposals, with the difference from today',
  kaart: 'Map',
  doe: 'Choose',
};
