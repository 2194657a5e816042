import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of drawing a map by hand. */
export const enTekenen: Catalogus['ontwerp']['tekenen'] = {
  kwast: 'Brush: the region that you paint with',
  kiesKwast: 'Choose a region',
  nieuw: 'New region',
  splits: 'Split in two',
  splitsBezig: 'The engine is splitting …',
  splitsMislukt: 'This region cannot be divided in two without falling apart.',
  voegSamen: 'Merge with …',
  maakAf: 'Finish',
  maakAfUitleg: 'The regions that you drew stay together; the engine divides the rest of the map.',
  uitleg: {
    bekijk: 'Click a municipality to see what changes for it.',
    teken: 'Choose a region, or click one. Then click or drag over municipalities.',
    lasso: 'Draw a line round municipalities. Without a region chosen they become a new one.',
    wissel: 'Click two municipalities: they swap regions.',
    gemeente: 'Click a municipality: it stays where it is today.',
    regio: 'Click a municipality: its region of today stays as it is.',
  },
  weigering: {
    vast: 'This municipality is fixed. Let it go first.',
    bezig: 'The engine is computing. Stop it first, or wait until it is done.',
  },
  breuk: (regio, aantal, los) =>
    `Region ${regio} falls apart into ${telling(aantal, 'part', 'parts')}. Apart from it: ${los}.`,
  toonBreuk: 'Show on the map',
  herstel: (aantal) => `Repair with ${telling(aantal, 'municipality', 'municipalities')}`,
  herstelZet: (gemeente, regio) => `${gemeente} to region ${regio}`,
  herstelOnbewezen: 'Fewer may do as well.',
  legendaLos: (aantal) =>
    aantal === '1'
      ? '1 municipality lies apart from its region'
      : `${aantal} municipalities lie apart from their region`,
};
