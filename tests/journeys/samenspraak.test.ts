// From what residents run into to what changes, in one story: three gemeenten send signals, of which one has a number of
// somebody in it that nobody keeps; these are merged, become a pattern, and an opgave with owners; a ministry answers; who
// follows gets a message; the day to look back comes; a peer review is held, its agreements stay and what was said is
// destroyed; and whoever is outside finds nothing of it. Told on both databases; on the second with fewer looks.

import { describe } from 'vitest';
import { beidePlekken } from './raadsmensen.ts';
import { walkAgenda } from './samenspraak/agenda.ts';
import { walkIncidenten } from './samenspraak/incidenten.ts';
import { walkKring } from './samenspraak/kring.ts';
import { walkRedactie } from './samenspraak/redactie.ts';
import { walkSignalen } from './samenspraak/signalen.ts';
import { beginVerhaal } from './samenspraak/verhaal.ts';

describe.each(beidePlekken)('van signaal tot verandering, bewaard in $naam', ({ maak, lang }) => {
  const verhaal = beginVerhaal(maak, lang);
  walkSignalen(verhaal);
  walkRedactie(verhaal);
  walkAgenda(verhaal);
  walkIncidenten(verhaal);
  walkKring(verhaal);
});
