import type { Atlas, Editie, Jaarboek } from '../atlas/index.ts';
import type { WijzigingenAntwoord } from './antwoord.ts';
import { compareYears, type Wijzigingen } from './wijzigingen.ts';

type CodeNaam = WijzigingenAntwoord['gemeenten'][number]['van'][number];

function regionsOf({ regios }: Editie, nummers: readonly number[]): CodeNaam[] {
  return nummers.map((r) => ({ code: regios[r]?.code ?? '', naam: regios[r]?.naam ?? '' }));
}

/** Which regio goes on as which; then the earlier ones that ended and the later ones that are new. */
function presentRegios({ eerder, later, koppeling }: Wijzigingen): WijzigingenAntwoord['regios'] {
  const vervolgd = new Set(koppeling);
  const nieuw = later.regios.filter((_, r) => !vervolgd.has(r));
  return [
    ...eerder.regios.map(({ code, naam }, r) => {
      const [naar = null] = regionsOf(later, (koppeling[r] ?? -1) < 0 ? [] : [koppeling[r] ?? 0]);
      return { van: { code, naam }, naar };
    }),
    ...nieuw.map(({ code, naam }) => ({ van: null, naar: { code, naam } })),
  ];
}

/** What changed in an indeling between the years of two atlases, whichever is the earlier. */
export function presentWijzigingen(
  jaarboek: Jaarboek,
  een: Atlas,
  ander: Atlas,
  indeling: string,
): WijzigingenAntwoord {
  const [van, naar] = een.jaar < ander.jaar ? [een, ander] : [ander, een];
  const wijzigingen = compareYears(jaarboek, van, naar, indeling);
  const { eerder, later, lijst } = wijzigingen;
  const namen = new Map(jaarboek.jaargang(van.jaar).gemeenten.map((g) => [g.code, g.naam]));
  const tel = (soort: string): number => lijst.filter((w) => w.soort === soort).length;
  const oud = van.edities.get(indeling) ?? eerder;
  return {
    eerder: { jaar: van.jaar, basis: oud.basis, oorsprongjaar: oud.oorsprongjaar },
    later: { jaar: naar.jaar, basis: later.basis, oorsprongjaar: later.oorsprongjaar },
    zelfdeFeiten: wijzigingen.zelfdeFeiten,
    aantal: { herindeling: tel('herindeling'), keuze: tel('keuze'), naam: tel('naam') },
    regios: presentRegios(wijzigingen),
    gemeenten: lijst.map(
      ({ gemeente, soort, verhuisd, van: oudeRegios, naar: nieuweRegios, voorgangers }) => ({
        code: naar.gemeenten[gemeente]?.code ?? '',
        naam: naar.gemeenten[gemeente]?.naam ?? '',
        soort,
        verhuisd,
        van: regionsOf(eerder, oudeRegios),
        naar: regionsOf(later, nieuweRegios),
        voorgangers: voorgangers.map((code) => ({ code, naam: namen.get(code) ?? code })),
      }),
    ),
  };
}
