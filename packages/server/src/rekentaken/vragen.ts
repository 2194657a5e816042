import {
  type Atlas,
  decodeKaart,
  type Ontwerpantwoord,
  type Ontwerpopgave,
  placeOntwerp,
  readOntwerpbestand,
  readOntwerpopgave,
  slimAtlas,
  translateOpgave,
  writeOntwerpbestand,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Bron } from '../bron/index.ts';
import { readGraafvraag, readPartitievraag } from './getallen.ts';
import { type Gelezenvraag, ready, type Vraagfout, wrong } from './klaarzetten.ts';
import type { Bijzondervraag, Ontwerpvraag, Taakvraag } from './schemas.ts';

function atField(veld: string) {
  return ({ pad, code }: { readonly pad: string; readonly code: string }): Vraagfout => ({
    veld: pad === '' ? veld : `${veld}.${pad}`,
    code,
  });
}

/** The question of a design on the atlas of its year, or what is wrong with it. */
function readOpgave(
  bron: Bron,
  json: unknown,
  seconden: number,
): { readonly atlas: Atlas; readonly opgave: Ontwerpopgave } | readonly Vraagfout[] {
  const gelezen = readOntwerpopgave(json);
  const veld = 'vraag.opgave';
  if (!gelezen.ok) return gelezen.fouten.map(atField(veld));
  const opgave = { ...gelezen.opgave, tijd: seconden };
  const atlas = bron.atlas(opgave.jaar);
  if (!atlas) return [{ veld: `${veld}.jaar`, code: 'ander-jaar' }];
  const vertaling = translateOpgave(atlas, opgave);
  return vertaling.ok ? { atlas, opgave } : vertaling.fouten.map(atField(veld));
}

function presentDesign(bron: Bron, atlas: Atlas, opgave: Ontwerpopgave, naam: string) {
  const { versie, hash } = bron.pakket;
  return (antwoord: Ontwerpantwoord, gestopt: boolean) => {
    if (antwoord.soort !== 'ontwerp') return { soort: 'geen-ontwerp', gestopt };
    const { waarde, grens, bewezen } = antwoord;
    const lagen = antwoord.lagen.map(({ labels }) => labels);
    const ontwerp = writeOntwerpbestand(atlas, {
      opgave,
      lagen,
      waarde,
      grens,
      bewezen,
      naam,
      pakket: { versie, hash },
    });
    return { soort: 'ontwerp', gestopt, ontwerp };
  };
}

function readOntwerp(bron: Bron, vraag: Ontwerpvraag, titel: string, seconden: number): Gelezenvraag {
  const gelezen = readOpgave(bron, vraag.opgave, seconden);
  if (!('atlas' in gelezen)) return wrong(...gelezen);
  const { atlas, opgave } = gelezen;
  let begin: readonly Labels[] | undefined;
  if (vraag.kaart !== undefined) {
    const kaart = decodeKaart(
      vraag.kaart,
      atlas.gemeenten.map(({ code }) => code),
    );
    if (!kaart.ok) return wrong({ veld: 'vraag.kaart', code: kaart.fout });
    if (kaart.lagen.length !== opgave.lagen.length)
      return wrong({ veld: 'vraag.kaart', code: 'andere-lagen' });
    begin = kaart.lagen;
  }
  const exact = vraag.bewijs ?? false;
  return ready<'ontwerp'>(
    { soort: 'ontwerp', vraag: { atlas: slimAtlas(atlas, opgave), opgave, begin, exact } },
    presentDesign(bron, atlas, opgave, titel),
  );
}

function readBijzonder(bron: Bron, vraag: Bijzondervraag, seconden: number): Gelezenvraag {
  const gelezen = readOntwerpbestand(vraag.ontwerp);
  if (!gelezen.ok) return wrong(...gelezen.fouten.map(atField('vraag.ontwerp')));
  const opgave = { ...gelezen.ontwerp.opgave, tijd: seconden };
  const atlas = bron.atlas(opgave.jaar);
  if (!atlas) return wrong({ veld: 'vraag.ontwerp.jaar', code: 'ander-jaar' });
  const vertaling = translateOpgave(atlas, opgave);
  if (!vertaling.ok) return wrong(...vertaling.fouten.map(atField('vraag.ontwerp.opgave')));
  const geplaatst = placeOntwerp(atlas, gelezen.ontwerp);
  if (!geplaatst.ok) return wrong(...geplaatst.fouten.map(atField('vraag.ontwerp')));
  const laag = (vraag.laag ?? 1) - 1;
  if (!opgave.lagen[laag]) return wrong({ veld: 'vraag.laag', code: 'geen-laag' });
  return ready<'bijzonder'>(
    {
      soort: 'bijzonder',
      vraag: {
        atlas,
        opgave,
        ontwerp: geplaatst.ontwerp.lagen,
        laag,
        aantal: vraag.aantal ?? 500,
        bron: { stromen: bron.stromen(opgave.jaar)?.stromen, takenboek: bron.pakket.takenboek },
      },
    },
    (antwoord, gestopt) => ({ soort: 'bijzonder', gestopt, laag: laag + 1, ...antwoord }),
  );
}

/** Makes a question ready to be worked on, or tells all that is wrong with it. */
export function readVraag(
  bron: Bron,
  { soort, vraag }: Taakvraag,
  titel: string,
  seconden: number,
): Gelezenvraag {
  switch (soort) {
    case 'ontwerp':
      return readOntwerp(bron, vraag, titel, seconden);
    case 'bijzonder':
      return readBijzonder(bron, vraag, seconden);
    case 'los-op':
      return readPartitievraag(vraag, seconden);
    case 'regionaliseer':
      return readGraafvraag(vraag, seconden);
    default:
      // Asked of a later version of the program, and kept.
      throw new TypeError(`no such work: ${String(soort)}`);
  }
}
