import { type Atlas, nearestSpelling } from '../atlas/index.ts';
import type { Leesfout, Leessoort } from './lezer.ts';
import type { Ontwerpfout } from './vertaal.ts';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: 'min2' });
const keuze = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

const soortnaam: Record<Leessoort, string> = {
  object: 'een object zijn: velden tussen accolades',
  lijst: 'een lijst zijn: waarden tussen vierkante haken',
  tekst: 'een tekst zijn die niet leeg is',
  getal: 'een getal zijn',
  'geheel-getal': 'een heel getal zijn',
  'ja-nee': 'true of false zijn',
  paar: 'een lijst zijn van precies twee gemeentecodes',
};

/** Nearest id, also for somebody who typed a name. */
function nearestId(tekst: string, lijst: Iterable<readonly [id: string, naam: string]>): string | undefined {
  const paren = [...lijst];
  const opId = nearestSpelling(
    tekst,
    paren.map(([id]) => id),
  );
  if (opId !== undefined) return opId;
  const naam = nearestSpelling(
    tekst,
    paren.map(([, n]) => n),
  );
  return naam === undefined ? undefined : paren.find(([, n]) => n === naam)?.[0];
}

/** A code for somebody who typed a name or small letters; codes that look alike say nothing. */
function nearestGemeente(tekst: string, atlas: Atlas): string | undefined {
  const code = tekst.trim().toUpperCase();
  if (/^GM\d+$/.test(code)) return atlas.gemeenten.find((g) => g.code === code)?.code;
  const naam = nearestSpelling(
    tekst,
    atlas.gemeenten.map((g) => g.naam),
  );
  return atlas.gemeenten.find((g) => g.naam === naam)?.code;
}

function suggestion(bedoeld: string | undefined): string {
  return bedoeld === undefined ? '' : ` Bedoelde u ‘${bedoeld}’?`;
}

function describeRange({ waarde, minimum, maximum, boven }: Leesfout & { code: 'buiten-bereik' }): string {
  const begin = `is ${getal.format(waarde)}, maar moet`;
  if (Number.isFinite(maximum))
    return `${begin} tussen ${getal.format(minimum)} en ${getal.format(maximum)} liggen.`;
  return `${begin} ${boven === true ? 'hoger zijn dan' : 'minstens'} ${getal.format(minimum)}${boven === true ? '' : ' zijn'}.`;
}

function describeReading(fout: Leesfout): string {
  const plek = fout.pad === '' ? 'De opgave' : `‘${fout.pad}’`;
  switch (fout.code) {
    case 'onbekend-veld':
      return `${plek}: het veld ‘${fout.veld}’ bestaat niet.${suggestion(fout.bedoeld)}`;
    case 'ontbreekt':
      return `${plek} ontbreekt. Vul dit veld in.`;
    case 'verkeerde-soort':
      return `${plek} moet ${soortnaam[fout.verwacht]}.`;
    case 'buiten-bereik':
      return `${plek} ${describeRange(fout)}`;
    case 'band-omgekeerd':
      return `${plek}: het minimum (${getal.format(fout.min)}) is hoger dan het maximum (${getal.format(fout.max)}).`;
    case 'lijstlengte':
      return `${plek} heeft ${getal.format(fout.aantal)} delen; het moeten er ${getal.format(fout.minimum)} tot ${getal.format(fout.maximum)} zijn.`;
    case 'onbekende-keuze':
      return `${plek} is ‘${fout.waarde}’, maar moet ${keuze.format(fout.keuzes.map((k) => `‘${k}’`))} zijn.${suggestion(fout.bedoeld)}`;
  }
}

/** The nearest name that the atlas does have. */
function meant(fout: Ontwerpfout, atlas: Atlas | undefined): string | undefined {
  if (!atlas) return undefined;
  switch (fout.code) {
    case 'onbekende-indeling':
      return nearestId(
        fout.indeling,
        [...atlas.edities.keys()].map((id) => [id, atlas.indelingen.get(id)?.naam ?? id]),
      );
    case 'onbekende-gemeente':
      return nearestGemeente(fout.gemeente, atlas);
    case 'onbekende-regio':
      return nearestId(
        fout.regio,
        (atlas.edities.get(fout.indeling)?.regios ?? []).map(({ code, naam }) => [code, naam]),
      );
    default:
      return undefined;
  }
}

function describeNaming(fout: Ontwerpfout, atlas: Atlas | undefined): string {
  const plek = `‘${fout.pad}’`;
  const bedoeld = suggestion(meant(fout, atlas));
  switch (fout.code) {
    case 'ander-jaar':
      return `${plek} is ${fout.jaar}, maar de gegevens zijn van ${fout.atlas}. Kies hetzelfde jaar.`;
    case 'onbekende-indeling':
      return `${plek}: de indeling ‘${fout.indeling}’ is er in dit jaar niet.${bedoeld}`;
    case 'onbekende-gemeente':
      return `${plek}: de gemeente ‘${fout.gemeente}’ is er in dit jaar niet. Gebruik de CBS-code, zoals ‘GM0344’.${bedoeld}`;
    case 'onbekende-regio':
      return `${plek}: de indeling ‘${fout.indeling}’ heeft geen regio met code ‘${fout.regio}’.${bedoeld}`;
    case 'inwoners-onbekend':
      return `${plek}: van ${fout.gemeenten.length === 1 ? 'één gemeente' : `${getal.format(fout.gemeenten.length)} gemeenten`} is het aantal inwoners niet bekend (${fout.gemeenten.slice(0, 3).join(', ')}${fout.gemeenten.length > 3 ? ' …' : ''}). Laat deze eis weg, of kies een ander jaar.`;
  }
}

const leescodes = new Set<string>([
  'onbekend-veld',
  'ontbreekt',
  'verkeerde-soort',
  'buiten-bereik',
  'band-omgekeerd',
  'lijstlengte',
  'onbekende-keuze',
] satisfies Leesfout['code'][]);

function isLeesfout(fout: Leesfout | Ontwerpfout): fout is Leesfout {
  return leescodes.has(fout.code);
}

/**
 * A fault of a question as a Dutch sentence: its place, what is wrong and how to mend it.
 * @param atlas with it, names that are not known get the nearest one that is.
 */
export function describeOntwerpfout(fout: Leesfout | Ontwerpfout, atlas?: Atlas): string {
  return isLeesfout(fout) ? describeReading(fout) : describeNaming(fout, atlas);
}
