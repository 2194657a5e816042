/** Questions about maps of the country: the best one, how special one is, and what lies around it. */

import {
  type Atlas,
  afweegdrempel,
  decodeKaart,
  type Ontwerpantwoord,
  type Ontwerpopgave,
  slimAtlas,
  worthOf,
  writeOntwerpbestand,
} from '@samenhang/core';
import { curvegammas, type Labels } from '@samenhang/motor';
import { type Doelbron, refusalOf } from '@samenhang/rekenen';
import type { Bron } from '../bron/index.ts';
import { type Gelezenvraag, ready, wrong } from './klaarzetten.ts';
import { readOntwerpvraag, readOpgave } from './opgaven.ts';
import type { Afweegvraag, Bijzondervraag, Curvevraag, Eisvraag, Ontwerpvraag } from './schemas.ts';

interface Gevonden {
  readonly lagen: readonly Labels[];
  readonly waarde: number;
  readonly grens?: number | undefined;
  readonly bewezen: boolean;
}

/** A map as the file that every part of Samenhang opens. */
function designFile(bron: Bron, atlas: Atlas, opgave: Ontwerpopgave, naam: string, gevonden: Gevonden) {
  const { versie, hash } = bron.pakket;
  return writeOntwerpbestand(atlas, { ...gevonden, opgave, naam, pakket: { versie, hash } });
}

function presentDesign(bron: Bron, atlas: Atlas, opgave: Ontwerpopgave, naam: string) {
  return (antwoord: Ontwerpantwoord, gestopt: boolean) => {
    if (antwoord.soort !== 'ontwerp') return { soort: 'geen-ontwerp', gestopt };
    const { waarde, grens, bewezen } = antwoord;
    const lagen = antwoord.lagen.map(({ labels }) => labels);
    const ontwerp = designFile(bron, atlas, opgave, naam, { lagen, waarde, grens, bewezen });
    return { soort: 'ontwerp', gestopt, ontwerp };
  };
}

/** A map of the country that fits a question best. */
export function readOntwerp(bron: Bron, vraag: Ontwerpvraag, titel: string, seconden: number): Gelezenvraag {
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

/** What goals are measured by in this year. */
function doelbronOf(bron: Bron, jaar: number): Doelbron {
  return { stromen: bron.stromen(jaar)?.stromen, takenboek: bron.pakket.takenboek };
}

/** How a design does among maps that were drawn at random. */
export function readBijzonder(bron: Bron, vraag: Bijzondervraag, seconden: number): Gelezenvraag {
  const gelezen = readOntwerpvraag(bron, vraag.ontwerp, seconden);
  if (!('atlas' in gelezen)) return wrong(...gelezen);
  const { atlas, opgave, lagen } = gelezen;
  const laag = (vraag.laag ?? 1) - 1;
  if (!opgave.lagen[laag]) return wrong({ veld: 'vraag.laag', code: 'geen-laag' });
  return ready<'bijzonder'>(
    {
      soort: 'bijzonder',
      vraag: {
        atlas,
        opgave,
        ontwerp: lagen,
        laag,
        aantal: vraag.aantal ?? 500,
        bron: doelbronOf(bron, opgave.jaar),
      },
    },
    (antwoord, gestopt) => ({ soort: 'bijzonder', gestopt, laag: laag + 1, ...antwoord }),
  );
}

/** What each requirement of a design costs. */
export function readEisen(bron: Bron, vraag: Eisvraag, seconden: number): Gelezenvraag {
  const gelezen = readOntwerpvraag(bron, vraag.ontwerp, seconden);
  if (!('atlas' in gelezen)) return wrong(...gelezen);
  const { atlas, opgave, lagen } = gelezen;
  const exact = vraag.bewijs ?? false;
  return ready<'eisen'>(
    { soort: 'eisen', vraag: { atlas: slimAtlas(atlas, opgave), opgave, ontwerp: lagen, exact } },
    (eisen, gestopt) => ({ soort: 'eisen', gestopt, eisen }),
  );
}

/** Designs of which none beats another on all of these goals. */
export function readAfweging(
  bron: Bron,
  { opgave: json, doelen }: Afweegvraag,
  titel: string,
  seconden: number,
): Gelezenvraag {
  const gelezen = readOpgave(bron, json, seconden);
  if (!('atlas' in gelezen)) return wrong(...gelezen);
  const { atlas, opgave } = gelezen;
  if (opgave.lagen.length > 1) return wrong({ veld: 'vraag.opgave.lagen', code: 'een-laag' });
  const doelbron = doelbronOf(bron, opgave.jaar);
  const fouten = doelen.flatMap((doel, k) => {
    const code = refusalOf(doel, { atlas, opgave, laag: 0 }, doelbron);
    return code ? [{ veld: `vraag.doelen.${k}`, code }] : [];
  });
  if (fouten.length > 0) return wrong(...fouten);
  return ready<'afweging'>(
    { soort: 'afweging', vraag: { atlas, opgave, doelen, drempel: afweegdrempel, bron: doelbron } },
    ({ punten, ...rest }, gestopt) => ({
      soort: 'afweging',
      gestopt,
      ...rest,
      ontwerpen: punten.map(({ labels, waarden }, k) => ({
        waarden: Object.fromEntries(rest.doelen.map(({ naam }, d) => [naam, waarden[d]])),
        ontwerp: designFile(bron, atlas, opgave, `${titel} ${k + 1}`, {
          lagen: [labels],
          waarde: worthOf(atlas, opgave, [labels]) ?? Number.NaN,
          bewezen: false,
        }),
      })),
    }),
  );
}

/** The best division of one layer for a series of resolutions, without its other requirements. */
export function readCurve(bron: Bron, vraag: Curvevraag, seconden: number): Gelezenvraag {
  const gelezen = readOpgave(bron, vraag.opgave, seconden);
  if (!('atlas' in gelezen)) return wrong(...gelezen);
  const { atlas, opgave } = gelezen;
  const laag = opgave.lagen[(vraag.laag ?? 1) - 1];
  if (!laag) return wrong({ veld: 'vraag.laag', code: 'geen-laag' });
  const gewogen = laag.indelingen.flatMap(({ indeling, gewicht = 1 }) => {
    const overdekking = atlas.edities.get(indeling)?.overdekking;
    return overdekking ? [{ overdekking, gewicht }] : [];
  });
  if (gewogen.length === 0) return wrong({ veld: 'vraag.opgave.lagen', code: 'geen-indelingen' });
  return ready<'curve'>(
    {
      soort: 'curve',
      vraag: {
        overdekkingen: gewogen.map(({ overdekking }) => overdekking),
        wegingen: gewogen.map(({ gewicht }) => gewicht),
        overeenkomst: opgave.overeenkomst,
        gammas: curvegammas,
        exact: vraag.bewijs ?? false,
        tijdMs: seconden * 1000,
      },
    },
    (punten, gestopt) => ({ soort: 'curve', gestopt, punten: punten.map(({ labels: _, ...punt }) => punt) }),
  );
}
