import { presentGemeente, presentPartners } from '@samenhang/core';
import type { Command } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import { addKeuzeopties, type Keuzeopties, openKeuze, openWerk } from '../pakket/index.ts';
import {
  type Schrijver,
  tabel,
  toonAantal,
  toonAfgeleid,
  toonBasis,
  toonMet,
  toonProcent,
  toonPunt,
  toonRecept,
} from '../uitvoer/index.ts';
import { findGemeente } from './zoek.ts';

type Gemeente = ReturnType<typeof presentGemeente>;
type Partners = ReturnType<typeof presentPartners>['partners'];
type Indeling = Gemeente['indelingen'][number];

function describeRegio(regio: Indeling['regios'][number], heel: boolean): string {
  return heel && regio.aandeel === 1 ? regio.naam : `${regio.naam} (${toonProcent(regio.aandeel)})`;
}

function indelingRow(indeling: Indeling, { code, jaar }: Gemeente): string[] {
  const { regios } = indeling;
  const partners = new Set(regios.flatMap((r) => r.gemeenten));
  partners.delete(code);
  return [
    indeling.gekozen ? '*' : '',
    indeling.naam,
    regios.map((r) => describeRegio(r, regios.length === 1)).join(' en ') ||
      (indeling.deels ? 'niet bekend' : 'geen regio'),
    toonAantal(partners.size),
    toonBasis(indeling, jaar) + (indeling.onzeker ? ', onzeker' : ''),
    indeling.gekozen ? toonPunt(indeling.bijdrage === null ? null : indeling.bijdrage * 100) : '',
  ];
}

function describeIndelingen(gemeente: Gemeente): string[] {
  const onzeker = gemeente.indelingen.some((i) => i.onzeker);
  return [
    'Indelingen (* = telt mee; bijdrage aan de congruentie in procentpunt)',
    ...tabel(
      [
        { kop: '' },
        { kop: 'indeling' },
        { kop: 'regio' },
        { kop: 'partners', rechts: true },
        { kop: 'basis' },
        { kop: 'bijdrage', rechts: true },
      ],
      gemeente.indelingen.map((i) => indelingRow(i, gemeente)),
    ),
    ...(onzeker ? ['  onzeker: de voorgangers van deze gemeente lagen niet allemaal in dezelfde regio'] : []),
  ];
}

function describePartners(partners: Partners, aantal: number): string[] {
  return [
    `Partners (gedeelde regio’s in ${toonMet(aantal, 'indeling', 'indelingen')})`,
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'naam' },
        { kop: 'gedeeld', rechts: true },
        { kop: 'congruentie', rechts: true },
        { kop: 'in' },
      ],
      partners.map((p) => [
        p.code,
        p.naam,
        `${p.aantal} van ${aantal}`,
        toonProcent(p.congruentie),
        p.aantal === aantal ? 'alle' : p.gedeeld.join(', '),
      ]),
    ),
  ];
}

function describeInwoners({ inwoners, inwonersJaar, jaar }: Gemeente): string {
  if (inwoners === null) return 'aantal inwoners niet bekend';
  return `${toonAantal(inwoners)} inwoners${inwonersJaar === jaar ? '' : ` (afgeleid van ${inwonersJaar ?? '–'})`}`;
}

function describe(gemeente: Gemeente, partners: Partners): string[] {
  const { naam, code, jaar, recept } = gemeente;
  const aantal = recept.indelingen.length;
  const over = toonMet(aantal, 'indeling', 'indelingen');
  return [
    `${naam} (${code}) in ${jaar}, ${describeInwoners(gemeente)}`,
    partners.length === 0
      ? `${naam} deelt in ${over} met geen enkele gemeente een regio; congruentie is dan niet bepaald.`
      : `${naam} ${gemeente.verband === 'werkt-samen' ? 'werkt samen' : 'deelt een regio'} met ${toonMet(partners.length, 'gemeente', 'gemeenten')} in ${over}. Congruentie: ${toonProcent(gemeente.congruentie)}.`,
    ...toonAfgeleid(recept),
    '',
    ...describeIndelingen(gemeente),
    '',
    ...(partners.length === 0 ? [] : [...describePartners(partners, aantal), '']),
    ...toonRecept(recept),
  ];
}

export function addGemeente(command: Command, schrijver: Schrijver): void {
  command.addHelpText(
    'after',
    `
Voorbeelden:
  samenhang gemeente "Utrechtse Heuvelrug" --jaar 2015
  samenhang gemeente GM0518 --indelingen arbeidsmarktregio,veiligheidsregio
  samenhang gemeente urk --jaar 2016 --json`,
  );
  addKeuzeopties(command).action(async (tekst: string, opties: Keuzeopties) => {
    const werk = await openWerk(opties);
    const { bron, atlas, eigen } = werk;
    const g = findGemeente(bron, atlas, tekst.trim());
    const keuze = openKeuze(werk, opties);
    tellEigen(eigen, schrijver);
    const gemeente = presentGemeente(atlas, keuze, g);
    const { partners } = presentPartners(atlas, keuze, g);
    if (opties.json) schrijver.json({ ...gemeente, partners });
    else schrijver.regels(...describe(gemeente, partners));
    refuseRest(eigen);
  });
}
