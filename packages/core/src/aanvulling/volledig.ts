/**
 * What the register must hold of a regeling by article 136 Wgr, as far as can be seen from here: its nine groups, and a
 * table of corrections for who keeps the register. It tells what is there, never that a regeling is in order.
 */
import { makeKop, type Tabel } from '../tabel/index.ts';
import type { Veldwaarde } from './beeld.ts';
import type { Aanvulwaarde } from './regel.ts';
import type { Aanvulveldnaam } from './velden.ts';

interface Groepregel {
  /** The letter of the group in article 136 (text in force on 12 February 2025). */
  readonly groep: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i';
  /** The fields that it takes; none where the versions themselves are it. */
  readonly velden: readonly Aanvulveldnaam[];
}

const GROEPEN: readonly Groepregel[] = [
  { groep: 'a', velden: ['deelname', 'sinds'] },
  { groep: 'b', velden: ['organen'] },
  { groep: 'c', velden: ['verantwoordelijk_orgaan'] },
  { groep: 'd', velden: ['grondslag'] },
  { groep: 'e', velden: ['bevoegdheden'] },
  { groep: 'f', velden: ['adres', 'gebied', 'zetel'] },
  { groep: 'g', velden: ['vorm', 'naam', 'van_kracht'] },
  { groep: 'h', velden: ['doorlopende_tekst'] },
  { groep: 'i', velden: [] },
];

/** Fields of the register that our copy of it does not hold: where nobody added them, nothing is known. */
const nietInKopie: readonly Aanvulveldnaam[] = [
  'verantwoordelijk_orgaan',
  'adres',
  'gebied',
  'zetel',
  'doorlopende_tekst',
];

/** `deels`: of some participants only; `onbekend`: our copy of the register does not hold it, and nobody added it. */
type Aanwezigheid = 'aanwezig' | 'deels' | 'afwezig' | 'onbekend';

interface Veldaanwezigheid {
  readonly veld: Aanvulveldnaam;
  readonly stand: Aanwezigheid;
}

/** One group of article 136, with the fields that it takes. */
export interface Groepaanwezigheid {
  readonly groep: Groepregel['groep'];
  readonly stand: Aanwezigheid;
  readonly velden: readonly Veldaanwezigheid[];
}

const perDeelnemer: readonly Aanvulveldnaam[] = ['sinds', 'organen'];

function judgeVeld(beeld: readonly Veldwaarde[], veld: Aanvulveldnaam): Veldaanwezigheid {
  const hier = beeld.filter((waarde) => waarde.veld === veld);
  if (hier.length === 0) return { veld, stand: nietInKopie.includes(veld) ? 'onbekend' : 'afwezig' };
  if (!perDeelnemer.includes(veld)) return { veld, stand: 'aanwezig' };
  const gezegd = new Set(hier.map(({ deelnemer }) => deelnemer));
  const allen = beeld.filter((waarde) => waarde.veld === 'deelname');
  return { veld, stand: allen.every(({ deelnemer }) => gezegd.has(deelnemer)) ? 'aanwezig' : 'deels' };
}

function together(velden: readonly Veldaanwezigheid[]): Aanwezigheid {
  const standen = new Set(velden.map(({ stand }) => stand));
  if (standen.size === 0) return 'aanwezig';
  if (standen.size === 1) return velden[0]?.stand ?? 'aanwezig';
  return standen.has('aanwezig') || standen.has('deels') ? 'deels' : 'afwezig';
}

/** The nine groups of article 136, and what of each is there, in the register or added. */
export function judgeVolledigheid(beeld: readonly Veldwaarde[]): readonly Groepaanwezigheid[] {
  return GROEPEN.map(({ groep, velden: namen }) => {
    const velden = namen.map((veld) => judgeVeld(beeld, veld));
    return { groep, stand: together(velden), velden };
  });
}

const groepVan = (veld: Aanvulveldnaam): string =>
  GROEPEN.find(({ velden }) => velden.includes(veld))?.groep ?? '';

const asText = (waarde: Aanvulwaarde | undefined): string | number | null =>
  waarde === undefined ? null : typeof waarde === 'object' ? waarde.join(' | ') : waarde;

/** Fields that the register has of its own; the rest is for one's own use. */
const registervelden: readonly Aanvulveldnaam[] = [
  ...GROEPEN.flatMap(({ velden }) => velden),
  'tot',
  'citeertitel',
  'lichaam',
  'belang',
  'beleidsvelden',
  'bronhouder',
  'besluit',
  'verdeelsleutel',
];

/**
 * What the register should say otherwise, ready to send to who keeps it: each value with what stands there now and the
 * source. What organisations say otherwise of is left out: that is for them to settle first.
 */
export function correctieTabel(nummer: string, beeld: readonly Veldwaarde[]): Tabel {
  const rijen = beeld.flatMap((waarde) => {
    const [zegt] = waarde.van;
    const anders = waarde.stand === 'verbeterd' || waarde.stand === 'aangevuld';
    if (!anders || !zegt || !registervelden.includes(waarde.veld)) return [];
    const { tekst, webadres, datum } = zegt.bron;
    const was = waarde.stand === 'verbeterd' ? waarde.register : undefined;
    return [
      [
        nummer,
        groepVan(waarde.veld),
        waarde.veld,
        waarde.deelnemer ?? null,
        asText(was),
        asText(waarde.waarde),
        tekst,
        webadres ?? null,
        datum ?? null,
      ],
    ];
  });
  return {
    sleutel: 'correcties',
    kolommen: [
      makeKop('nummer', 'tekst', 'Nummer in het register', 'Number in the register'),
      makeKop('groep', 'tekst', 'Groep (Wgr, artikel 136)', 'Group (Wgr, article 136)'),
      makeKop('veld', 'tekst', 'Veld', 'Field'),
      makeKop('deelnemer', 'tekst', 'Deelnemer', 'Participant'),
      makeKop('register', 'tekst', 'Staat nu in het register', 'In the register now'),
      makeKop('wordt', 'tekst', 'Moet zijn', 'Should be'),
      makeKop('bron', 'tekst', 'Bron', 'Source'),
      makeKop('webadres', 'tekst', 'Webadres', 'Web address'),
      makeKop('datum', 'datum', 'Datum van de bron', 'Date of the source'),
    ],
    rijen,
  };
}
