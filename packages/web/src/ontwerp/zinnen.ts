import type { Atlas, Ontwerpfout, Ontwerpschending } from '@samenhang/core';
import type { Bezwaar } from '@samenhang/rekenen';
import {
  type Catalogus,
  hoofdletter,
  maakGetallen,
  nlOntwerpzinnen,
  type Ontwerpzinnen,
  type Taal,
} from '@samenhang/taal';
import { enOntwerpzinnen } from '@samenhang/taal/en/ontwerp';
import type { Openfout } from './openen/openen.ts';
import type { Mislukt } from './rekenen/rekenen.ts';

function sentencesOf(taal: Taal): Ontwerpzinnen {
  return taal === 'en' ? enOntwerpzinnen : nlOntwerpzinnen;
}

function namer({ gemeenten }: Atlas) {
  return (g: number) => gemeenten[g]?.naam ?? '';
}

function describeFout(
  fout: Ontwerpfout,
  atlas: Atlas,
  taal: Taal,
  { ontwerp: { fouten } }: Catalogus,
): string {
  switch (fout.code) {
    case 'ander-jaar':
      return fouten.anderJaar(String(fout.jaar), String(fout.atlas));
    case 'onbekende-indeling':
      return fouten.indeling(fout.indeling);
    case 'onbekende-gemeente':
      return fouten.gemeente(fout.gemeente);
    case 'onbekende-regio':
      return fouten.regio(fout.regio);
    case 'inwoners-onbekend': {
      const namen = fout.gemeenten.map((code) => atlas.gemeenten.find((g) => g.code === code)?.naam ?? code);
      return fouten.inwoners(
        namen.length > 3
          ? fouten.enMeer(namen.slice(0, 3).join(', '), maakGetallen(taal).heel(namen.length - 3))
          : namen.join(', '),
      );
    }
  }
}

/** Why a run gave no map, sentence by sentence. */
export function describeFailure(mislukt: Mislukt, atlas: Atlas, taal: Taal, t: Catalogus): string[] {
  switch (mislukt.soort) {
    case 'kapot':
      return [mislukt.bijLaden ? t.ontwerp.kapotLaden : t.ontwerp.kapot];
    case 'fout':
      return mislukt.fouten.map((fout) => describeFout(fout, atlas, taal, t));
    case 'geen':
      return [
        ...(mislukt.nesting ? [t.ontwerp.nestingFout] : []),
        ...sentencesOf(taal).describeExplanation(mislukt.uitleg, { naam: namer(atlas) }),
      ];
  }
}

/** Why a question cannot be answered, sentence by sentence. */
export function describeBezwaar({ uitleg }: Bezwaar, atlas: Atlas, taal: Taal): string[] {
  const { describeReason } = sentencesOf(taal);
  return uitleg.redenen.slice(0, 2).map((reden) => describeReason(reden, { naam: namer(atlas) }));
}

/** What a map breaks, sentence by sentence. */
export function describeViolations(
  schendingen: readonly Ontwerpschending[],
  atlas: Atlas,
  taal: Taal,
  t: Catalogus,
): string[] {
  const { describeViolation } = sentencesOf(taal);
  const { heel } = maakGetallen(taal);
  return schendingen.map((s) =>
    s.code === 'niet-genest'
      ? t.ontwerp.nietGenest(heel(s.regio + 1), heel(s.boven.length))
      : describeViolation(s, { naam: namer(atlas) }),
  );
}

/** Why a file does not open here. */
export function describeOpenfout(fout: Openfout, atlas: Atlas | undefined, taal: Taal, t: Catalogus): string {
  switch (fout.code) {
    case 'geen-json':
      return t.ontwerp.openGeenJson;
    case 'geen-veld':
      return t.ontwerp.openGeenVeld(fout.pad);
    case 'geen-atlas':
      return t.ontwerp.openGeenJaar(String(fout.jaar));
    default:
      return hoofdletter(sentencesOf(taal).describeBestandsfout(fout, atlas));
  }
}
