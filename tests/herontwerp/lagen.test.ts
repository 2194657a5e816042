import {
  type Atlas,
  addEigenIndeling,
  assignLayers,
  buildAtlas,
  buildJaarboek,
  checkDesign,
  computeCongruentie,
  designEditie,
  explainGemeente,
  explainRegio,
  indexOfGemeente,
  measureDesign,
  nesting,
  type Ontwerp,
  type Ontwerpopgave,
  readOntwerpopgave,
  solveOntwerp,
  translateOpgave,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { nlOntwerpzinnen } from '@samenhang/taal';
import { beforeAll, describe, expect, it } from 'vitest';

describe('the country of 2016 in two nested layers', () => {
  let atlas: Atlas;
  let opgave: Ontwerpopgave;
  let ontwerp: Ontwerp;
  beforeAll(async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 5)));
    atlas = buildAtlas(buildJaarboek(gelezen.pakket.feiten), 2016);
    const indelingen = ['corop', 'jeugdregio', 'veiligheidsregio', 'ggd_regio', 'provincie', 'landsdeel'];
    const lagen = assignLayers(atlas, indelingen, 2, [['ggd_regio', 'veiligheidsregio']]);
    const uit = readOntwerpopgave({
      jaar: 2016,
      seed: 3,
      iteraties: 150_000,
      tijd: 120,
      lagen: lagen.map((laag, k) => ({
        indelingen: laag.indelingen.map((indeling) => ({ indeling })),
        inwoners: { min: k === 0 ? 150_000 : 1_000_000 },
      })),
    });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fouten));
    opgave = uit.opgave;
    const antwoord = solveOntwerp({ atlas, opgave });
    if (antwoord.soort !== 'ontwerp') throw new Error(JSON.stringify(antwoord));
    ontwerp = antwoord;
  }, 120_000);

  it('puts provincie and landsdeel above the others, by scale', () => {
    expect(opgave.lagen.map((l) => l.indelingen.map((i) => i.indeling))).toEqual([
      ['jeugdregio', 'corop', 'ggd_regio', 'veiligheidsregio'],
      ['provincie', 'landsdeel'],
    ]);
  });

  it('keeps every region within one larger region, and to size and contiguity', () => {
    const vertaling = translateOpgave(atlas, opgave);
    const kaarten = ontwerp.lagen.map((l) => l.labels);
    expect(vertaling.ok && checkDesign(vertaling.lagen, kaarten)).toEqual([]);
    const [onder, boven] = kaarten.map((k, i) => designEditie(atlas, k, { indeling: `o${i}` }).overdekking);
    expect(onder && boven && nesting(onder, boven)).toBe(1);
    expect(ontwerp.waarde).toBeLessThanOrEqual(ontwerp.grens ?? Number.NEGATIVE_INFINITY);
    expect(ontwerp.waarde).toBeCloseTo(
      ontwerp.lagen.reduce((som, l) => som + l.waarde, 0),
      6,
    );
  });

  it('is measured beside today, and takes part in every measure as an indeling', () => {
    const kaarten = ontwerp.lagen.map((l) => l.labels);
    const maten = measureDesign(atlas, opgave, kaarten);
    expect(maten.lagen[1]?.indelingen[0]?.vandaag.aantalRegios).toBe(12);
    expect(maten.lagen[0]?.ontwerp.inwoners.minimum).toBeGreaterThanOrEqual(150_000);
    const editie = designEditie(atlas, kaarten[0] ?? [], { indeling: 'ontwerp' });
    const rijker = addEigenIndeling(atlas, { editie }, 'Ontwerp');
    const keuze = ['ontwerp', 'veiligheidsregio'].flatMap((id) => rijker.edities.get(id) ?? []);
    expect(computeCongruentie(rijker, { edities: keuze }).aantalBepaald).toBe(atlas.gemeenten.length);
  });

  it('is explained to Utrecht', () => {
    const utrecht = indexOfGemeente(atlas, 'GM0344') ?? -1;
    const kaarten = ontwerp.lagen.map((l) => l.labels);
    const zinnen = nlOntwerpzinnen.describeGemeente(atlas, explainGemeente(atlas, opgave, kaarten, utrecht));
    expect(zinnen[0]).toMatch(/^Utrecht komt in laag 1 in de regio Utrecht, samen met /u);
    expect(zinnen).toHaveLength(2 + 6);
    const regio = kaarten[0]?.[utrecht] ?? -1;
    const [begin, deelt] = nlOntwerpzinnen.describeRegio(
      atlas,
      explainRegio(atlas, opgave, kaarten, { laag: 0, regio }),
    );
    expect(begin).toMatch(/^De regio Utrecht heeft \d+ gemeenten en [\d.]+ inwoners\.$/u);
    expect(deelt).toMatch(/delen nu gemiddeld \d+% van de gekozen indelingen/u);
  });
});
