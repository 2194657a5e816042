import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on measures of a key. */
export const enMaten: Catalogus['geld']['maten'] = {
  bron: (naam, bron, jaar) => `${naam}: ${bron}, ${jaar}. The weight is an assumption of your own.`,
  naam: (naam, jaar) => `‘${naam}’, ${jaar}`,
  kies: 'Let another figure count',
  kiesGeen: 'Choose a key figure',
  optie: (naam, eenheid, jaar) => `${naam} (${eenheid}, ${jaar})`,
  cijferbron: (bron, jaar) => `Source: ${bron}, ${jaar}.`,
  maal: 'This is a ratio. It counts times the inhabitants, so that a large municipality gets more than a small one.',
  afgeleid: (aantal, namen, jaar) =>
    `Derived for ${telling(aantal, 'municipality', 'municipalities')}, through reorganisations after ${jaar}: ${namen}.`,
  mist: (aantal, namen) =>
    `Not known of ${telling(aantal, 'municipality', 'municipalities')}: ${namen}. Fill it in yourself below, or choose another figure.`,
  vulIn: (naam, eenheid) => `${naam}, by your own account (${eenheid})`,
  aangevuld: (aantal) =>
    `For ${telling(aantal, 'municipality', 'municipalities')} the figure was missing: that is an assumption of your own.`,
  weg: (naam) => `Remove ${naam}`,
  som: (som) => `Together ${som}.`,
  somMis: (som) => `The weights add up to ${som}. Nothing can be computed until that is 100%.`,
  maakHeel: 'Make them 100% together',
  eigen: 'A figure of your own',
  eigenUitleg:
    'A table (CSV or Excel) with a number for each municipality, such as children in youth care. The heading of the column becomes its name.',
  eigenOpen: 'Open a table with a figure',
  eigenNaam: 'Own figure',
};
