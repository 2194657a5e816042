/** Over all indelingen of the package: which of today's regions hang together, by what, and that today is always a design. */
import {
  type Atlas,
  buildAtlas,
  buildJaarboek,
  checkDesign,
  listVerband,
  singleRegio,
  solveOntwerp,
  translateOpgave,
} from '@samenhang/core';
import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from './index.ts';

const gelezen = await readPakket(standaardPakket);
if (!gelezen.ok) throw new Error('the package has faults');
const jaarboek = buildJaarboek(gelezen.pakket.feiten);
const atlas = buildAtlas(jaarboek, 2026);
const naam = (g: number): string => atlas.gemeenten[g]?.naam ?? '';

/** By name of the regio: what holds it together where land does not. */
function tiesOf({ edities }: Atlas, indeling: string): ReadonlyMap<string, readonly string[]> {
  const editie = edities.get(indeling);
  if (!editie) throw new Error(`no ${indeling}`);
  const vandaag = singleRegio(editie.overdekking);
  return new Map(
    [...listVerband(atlas, vandaag, vandaag)].map(([r, lijst]) => [
      editie.regios[r]?.naam ?? '',
      lijst.map((v) => `${v.soort}: ${naam(v.een)}–${naam(v.ander)}`),
    ]),
  );
}

describe('islands and other places apart', () => {
  it.each([...atlas.edities.keys()])('%s of today, wholly fixed, is a valid design', (indeling) => {
    const editie = atlas.edities.get(indeling);
    if (!editie) throw new Error('no edition');
    const vertaling = translateOpgave(atlas, {
      jaar: 2026,
      lagen: [{ indelingen: [{ indeling }] }],
      vandaag: { indeling, vasteRegios: editie.regios.map((r) => r.code), verplaatsingen: 0 },
    });
    if (!vertaling.ok) throw new Error('the question has faults');
    const vandaag = singleRegio(editie.overdekking);
    // Who lies in several regio's, or in none, is free: each by itself is a design.
    const kaart = vandaag.map((r, g) => (r < 0 ? 1000 + g : r));
    expect(checkDesign(vertaling.lagen, [kaart])).toEqual([]);
  });

  it('ties the islands to their own province', () => {
    expect(tiesOf(atlas, 'provincie').get('Friesland')).toContain('water: Schiermonnikoog–Noardeast-Fryslân');
    for (const indeling of ['provincie', 'veiligheidsregio', 'ggd_regio', 'arbeidsmarktregio'])
      expect([...tiesOf(atlas, indeling).values()].flat().filter((t) => t.startsWith('vandaag'))).toEqual([]);
    // Of the gemeenten of 'Een 10 voor de jeugd' around Eindhoven, Veldhoven and Waalre lie on its other side.
    expect([...tiesOf(atlas, 'jeugdregio').values()].flat().filter((t) => t.startsWith('vandaag'))).toEqual([
      'vandaag: Nuenen, Gerwen en Nederwetten–Veldhoven',
    ]);
  });

  it('names what holds a region together that does not over land', () => {
    expect(tiesOf(atlas, 'provincie').get('Zeeland')).toContain('tunnel: Borsele–Terneuzen');
    expect(tiesOf(atlas, 'omgevingsdienst').get('Omgevingsdienst IJmond')).toEqual([
      expect.stringMatching(/^vandaag: /u),
    ]);
  });

  it('lets everything of today be fixed, and answers with today', () => {
    const editie = atlas.edities.get('veiligheidsregio');
    if (!editie) throw new Error('no edition');
    const antwoord = solveOntwerp({
      atlas,
      opgave: {
        jaar: 2026,
        lagen: [{ indelingen: [{ indeling: 'jeugdregio' }] }],
        vandaag: { indeling: 'veiligheidsregio', vasteRegios: editie.regios.map((r) => r.code) },
        iteraties: 2000,
      },
    });
    expect(antwoord.soort).toBe('ontwerp');
  });
});

describe('the default design', () => {
  it('leaves Het Hogeland in Groningen', () => {
    const indelingen = [...atlas.indelingen.values()]
      .filter(({ verplichting }) => ['opgelegd', 'semi-verplicht', 'vrijwillig'].includes(verplichting))
      .map(({ indeling }) => ({ indeling }));
    expect(indelingen.length).toBeGreaterThan(3);
    const antwoord = solveOntwerp({
      atlas,
      opgave: { jaar: 2026, lagen: [{ indelingen }], iteraties: 20_000 },
    });
    if (antwoord.soort !== 'ontwerp') throw new Error(antwoord.soort);
    const bij = (n: string): number =>
      antwoord.lagen[0]?.labels[atlas.gemeenten.findIndex((g) => g.naam === n)] ?? -1;
    expect(bij('Het Hogeland')).toBe(bij('Groningen'));
    expect(bij('Schiermonnikoog')).toBe(bij('Noardeast-Fryslân'));
  });
});
