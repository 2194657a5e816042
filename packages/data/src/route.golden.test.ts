/** Households on the shipped package, checked by hand against the laws and the lists of regio's. */
import {
  type AndereNaam,
  type Atlas,
  addEigenIndeling,
  buildAtlas,
  buildEigenIndeling,
  buildJaarboek,
  computeRoute,
  findPlaats,
  type Jaarboek,
  otherNames,
  type Plaatsvondst,
  type Plek,
  type Route,
  type Routevraag,
  type TweedePlaats,
} from '@samenhang/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pakket, readPakket, standaardPakket } from './index.ts';

let pakket: Pakket;
let jaarboek: Jaarboek;
const atlassen = new Map<number, Atlas>();
const namen = new Map<number, readonly AndereNaam[]>();
beforeAll(async () => {
  const uitkomst = await readPakket(standaardPakket);
  if (!uitkomst.ok) throw new Error('the package has faults');
  ({ pakket } = uitkomst);
  jaarboek = buildJaarboek(pakket.feiten);
});

function atlasVan(jaar: number): Atlas {
  const atlas = atlassen.get(jaar) ?? buildAtlas(jaarboek, jaar);
  atlassen.set(jaar, atlas);
  return atlas;
}
function namenVan(jaar: number): readonly AndereNaam[] {
  const bekend = namen.get(jaar) ?? otherNames(jaarboek, jaar);
  namen.set(jaar, bekend);
  return bekend;
}
function zoek(jaar: number, tekst: string): Plaatsvondst {
  const bron = {
    atlas: atlasVan(jaar),
    andereNamen: namenVan(jaar),
    postcodes: pakket.postcodes,
    plaatsen: pakket.plaatsen,
  };
  return findPlaats(bron, tekst);
}
function plek(jaar: number, tekst: string): Plek {
  const vondst = zoek(jaar, tekst);
  if (vondst.soort !== 'gevonden') throw new Error(`${tekst}: ${vondst.soort}`);
  return vondst.plek;
}
const naamVan = (jaar: number, g: number): string => atlasVan(jaar).gemeenten[g]?.naam ?? '?';
type Anders = Partial<Pick<Routevraag, 'atlas' | 'eigen' | 'vervangen'>> & {
  readonly tweede?: Partial<Record<TweedePlaats, string>>;
};
/** Who decides for a household of one, living at `waar`, with these needs? */
function route(
  jaar: number,
  waar: string,
  behoeften: readonly string[],
  { tweede = {}, ...anders }: Anders = {},
): Route {
  const tweedePlaatsen = Object.fromEntries(Object.entries(tweede).map(([s, w]) => [s, plek(jaar, w)]));
  const { taken, behoeften: alle } = pakket.takenboek;
  const basis = { atlas: atlasVan(jaar), taken, behoeften: alle, leden: [{ behoeften }] };
  return computeRoute({ ...basis, plek: plek(jaar, waar), tweedePlaatsen, ...anders });
}
function kaart({ kaarten }: Route, taak: string) {
  const gevonden = kaarten.find((k) => k.taak.taak === taak);
  if (!gevonden) throw new Error(`no card for ${taak}`);
  return gevonden;
}
/** Codes of the regio's where a task is decided, or why there are none. */
function regios(r: Route, taak: string): readonly string[] | string {
  const { werkgebied } = kaart(r, taak);
  if (werkgebied.soort === 'onbekend') return werkgebied.waarom;
  return werkgebied.soort === 'regio' ? werkgebied.regios.map((x) => x.code) : werkgebied.soort;
}
const kandidaten = (jaar: number, r: Route): readonly string[] =>
  r.regisseur.kandidaten.map((k) =>
    [
      k.beslisser,
      k.gemeente === null ? (k.organisatie ?? k.regio?.code ?? '') : naamVan(jaar, k.gemeente),
    ].join(' '),
  );

describe('passend onderwijs: the school boards of a samenwerkingsverband, drawn on postcodes', () => {
  it('splits Kaag en Braassem: 2159 (Kaag) and 2355 (Hoogmade) have other boards', () => {
    expect(regios(route(2015, '2159', ['kind_extra_hulp_basisschool']), 'passend_onderwijs_po')).toEqual([
      'PO2801',
    ]);
    expect(regios(route(2015, '2355 AB', ['kind_extra_hulp_basisschool']), 'passend_onderwijs_po')).toEqual([
      'PO2813',
    ]);
  });

  it('shows both where only the gemeente is known, and why; it stays one tafel', () => {
    const r = route(2015, 'Kaag en Braassem', ['kind_extra_hulp_basisschool']);
    expect(regios(r, 'passend_onderwijs_po')).toEqual(['PO2801', 'PO2813']);
    expect(kaart(r, 'passend_onderwijs_po').werkgebied).toMatchObject({
      waarommeer: 'gesplitst',
      uit: 'gemeente',
    });
    expect(r.aantalTafels).toEqual({ min: 1, max: 1 });
    expect(r.tafels.map((t) => t.kennis)).toEqual(['een-van']);
  });

  it('goes by the school, not by the home: WPO 18a', () => {
    const thuis = kaart(route(2015, '2159', ['kind_extra_hulp_basisschool']), 'passend_onderwijs_po');
    expect([thuis.plaatssoort, thuis.aangenomen]).toEqual(['woonplaats', true]);
    const r = route(2015, '2159', ['kind_extra_hulp_basisschool'], {
      tweede: { school: '2401' },
    });
    expect(kaart(r, 'passend_onderwijs_po')).toMatchObject({ plaatssoort: 'school', aangenomen: false });
    expect(regios(r, 'passend_onderwijs_po')).toEqual(['PO2813']);
  });

  it('knows no boards for the port of Rotterdam: 3197', () => {
    const r = route(2015, '3197', ['kind_extra_hulp_basisschool']);
    expect(regios(r, 'passend_onderwijs_po')).toBe('geen-regio');
    expect(r.aantalTafels).toEqual({ min: 1, max: 1 });
  });
});

describe('the islander: Texel', () => {
  it('asks the college for help at home, CIZ and the zorgkantoor for care day and night', () => {
    const r = route(2026, 'Texel', ['hulp_thuis', 'langdurige_zorg']);
    expect(r.kaarten.map((k) => [k.taak.taak, k.taak.wet, k.taak.artikel])).toEqual([
      ['wmo_thuis', 'Wet maatschappelijke ondersteuning 2015', '1.2.1, onder a'],
      ['wlz_indicatie', 'Wet langdurige zorg', '3.2.3'],
      ['langdurige_zorg', 'Wet langdurige zorg', '4.2.4'],
    ]);
    expect(r.beslissers).toEqual(['college', 'rijk', 'zorgkantoor']);
    expect(r.woonplaatsregels).toEqual(['gemeente_van_verblijf', 'woonplaats_verzekerde']);
    expect(r.aantalTafels).toEqual({ min: 3, max: 3 });
    expect(r.raden.zeker.map((g) => naamVan(2026, g))).toEqual(['Texel']);
  });

  it('is told that the zorgkantoorregio is that of 2025, carried from 2019', () => {
    const { werkgebied } = kaart(route(2026, 'Texel', ['langdurige_zorg']), 'langdurige_zorg');
    expect(werkgebied).toMatchObject({ soort: 'regio', basis: 'afgeleid', oorsprongjaar: 2025 });
  });
});

describe('youth region and school region differ: Tynaarlo', () => {
  it('is in Drenthe for youth care, and partly in Groningen for secondary school', () => {
    const r = route(2016, 'Tynaarlo', ['kind_hulp_bij_opgroeien', 'kind_extra_hulp_middelbare_school']);
    expect(regios(r, 'jeugdhulp')).toEqual(['JZ04']);
    expect(regios(r, 'passend_onderwijs_vo')).toEqual(['VO2001', 'VO2201']);
    expect(r.aantalTafels).toEqual({ min: 2, max: 2 });
    // The college of Tynaarlo and eleven others; the boards of the schools have no council.
    expect(r.raden.zeker).toHaveLength(12);
  });
});

describe('the woonplaatsbeginsel of the Jeugdwet, art. 1.1', () => {
  it('looked at the parent with custody until 2022', () => {
    const r = route(2021, 'Leiden', ['kind_hulp_bij_opgroeien'], {
      tweede: { gezag: 'Delft', kind: 'Leiden' },
    });
    expect(kaart(r, 'jeugdhulp')).toMatchObject({ plaatssoort: 'gezag' });
    expect(r.woonplaatsregels).toEqual(['woonplaats_jeugd_gezag']);
    expect(regios(r, 'jeugdhulp')).toEqual(['haaglanden']);
  });

  it('looks since 2022 at where the child is registered, or lived before its stay', () => {
    const r = route(2022, 'Leiden', ['kind_hulp_bij_opgroeien'], {
      tweede: { gezag: 'Delft', kind: 'Leiden' },
    });
    expect(kaart(r, 'jeugdhulp')).toMatchObject({ plaatssoort: 'kind' });
    expect(r.woonplaatsregels).toEqual(['woonplaats_jeugd_inschrijving']);
    expect(regios(r, 'jeugdhulp')).toEqual(['holland-rijnland']);
  });
});

describe('one group of colleges is one tafel', () => {
  it('for Utrecht: youth care and debts, as the youth region is the city itself', () => {
    const r = route(2026, 'Utrecht', ['kind_hulp_bij_opgroeien', 'schulden']);
    expect(r.aantalTafels).toEqual({ min: 1, max: 1 });
    expect(r.wetten).toEqual(['Jeugdwet', 'Wet gemeentelijke schuldhulpverlening']);
    expect(kandidaten(2026, r)).toEqual(['college Utrecht']);
  });

  it('for Enschede: work, health and youth care, all of Twente, with the UWV at the same tafel', () => {
    const r = route(2026, 'Enschede', ['zoekt_werk', 'schulden', 'baby', 'kind_hulp_bij_opgroeien']);
    const twente = r.tafels.find((t) => t.taken.includes('jeugdhulp'));
    expect(twente?.taken).toEqual(['arbeidsmarkt', 'publieke_gezondheid', 'jeugdhulp']);
    expect(twente?.beslissers).toEqual(['uwv', 'college']);
    expect(twente?.opties.map((o) => o.length)).toEqual([14]);
    // Twente, Enschede itself, and the SVB for child benefit.
    expect(r.aantalTafels).toEqual({ min: 3, max: 3 });
    expect(kandidaten(2026, r)).toEqual(['college Enschede']);
    expect(r.regisseur).toMatchObject({ tafels: 2, van: 3 });
  });

  it('for Almelo the same; in Tynaarlo work is with Groningen, and health and youth care are with Drenthe', () => {
    const behoeften = ['zoekt_werk', 'baby', 'kind_hulp_bij_opgroeien'];
    expect(route(2026, 'Almelo', behoeften).aantalTafels).toEqual({ min: 3, max: 3 });
    expect(route(2026, 'Tynaarlo', behoeften).aantalTafels).toEqual({ min: 4, max: 4 });
  });
});

describe('national access: shelter and sheltered living, Wmo 1.2.1 b and c', () => {
  it('names the gemeente that one turns to, and that its region is among those not known', () => {
    const r = route(2026, 'Amersfoort', ['beschermd_wonen', 'geen_huis'], {
      tweede: { aanmelding: 'Utrecht' },
    });
    expect(kaart(r, 'beschermd_wonen')).toMatchObject({ plaatssoort: 'aanmelding', aangenomen: false });
    expect(regios(r, 'beschermd_wonen')).toBe('deels-bekend');
    expect(regios(route(2026, 'Amersfoort', ['beschermd_wonen']), 'beschermd_wonen')).toEqual(['GM0307']);
    // One tafel for both at Utrecht's centrumgemeente, one at home for priority on the housing list.
    expect(r.aantalTafels).toEqual({ min: 2, max: 2 });
    expect(kandidaten(2026, r)).toEqual(['college Utrecht', 'college Amersfoort']);
  });

  it('may be the tafel of the own college where one turns to the own gemeente', () => {
    const r = route(2026, 'Utrecht', ['geen_huis']);
    expect(r.aantalTafels).toEqual({ min: 1, max: 2 });
    expect(kaart(r, 'maatschappelijke_opvang').aangenomen).toBe(true);
  });
});

describe('Veilig Thuis: Wmo 4.1.1', () => {
  it('is the table of the youth region where both have the same gemeenten', () => {
    const r = route(2026, 'Zwolle', ['huiselijk_geweld', 'kind_hulp_bij_opgroeien']);
    expect(regios(r, 'veilig_thuis')).toEqual(['VT11']);
    expect(r.beslissers).toEqual(['college', 'politie', 'burgemeester']);
    expect(r.aantalTafels).toEqual({ min: 3, max: 3 });
  });

  it('is another as soon as somebody brings other regio’s', () => {
    const atlas = atlasVan(2026);
    const rijen = ['Zwolle', 'Kampen', 'Dalfsen'].map((gemeente, i) => ({
      rij: i + 2,
      gemeente,
      regio: 'IJsselland',
      aandeel: null,
    }));
    const eigen = buildEigenIndeling(atlas, namenVan(2026), rijen, 'eigen-1', { bron: 'veilig-thuis.csv' });
    const r = route(2026, 'Zwolle', ['huiselijk_geweld', 'kind_hulp_bij_opgroeien'], {
      atlas: addEigenIndeling(atlas, eigen, 'Veilig Thuis'),
      eigen: new Map([['veilig_thuis', 'eigen-1']]),
    });
    expect(regios(r, 'veilig_thuis')).toEqual(['IJsselland']);
    expect(r.aantalTafels).toEqual({ min: 4, max: 4 });
  });
});

describe('the law of the year', () => {
  it('does not apply before it was in force', () => {
    const r = route(2012, 'Enschede', ['hulp_thuis', 'schulden', 'kind_extra_hulp_basisschool']);
    expect(r.nietVanKracht.map((t) => t.taak)).toEqual(['wmo_thuis', 'schuldhulp', 'passend_onderwijs_po']);
    expect([r.kaarten, r.tafels, r.aantalTafels]).toEqual([[], [], { min: 0, max: 0 }]);
  });
});

describe('a redesign of the youth regions and labour market regions', () => {
  it('after the GGD regions brings a family in Tynaarlo from four tafels to three', () => {
    const ggd = atlasVan(2026).edities.get('ggd_regio');
    if (!ggd) throw new Error('no ggd_regio');
    const vervangen = new Map(['jeugdregio', 'arbeidsmarktregio'].map((id) => [id, ggd] as const));
    const r = route(2026, 'Tynaarlo', ['zoekt_werk', 'baby', 'kind_hulp_bij_opgroeien'], { vervangen });
    expect(r.aantalTafels).toEqual({ min: 3, max: 3 });
    expect(kaart(r, 'jeugdhulp').werkgebied).toMatchObject({ basis: 'ontwerp' });
  });
});

describe('places as people write them', () => {
  it.each([
    ['2159', 'Kaag en Braassem'],
    ['gm0448', 'Texel'],
    ['Den Haag', "'s-Gravenhage"],
    ['Leerdam', 'Vijfheerenlanden'],
  ])('%s is %s in 2026', (tekst, naam) => {
    expect(naamVan(2026, plek(2026, tekst).gemeente)).toBe(naam);
  });

  it('carries the postcodes of a gemeente that was divided to all its heirs', () => {
    const vondst = zoek(2026, '8635');
    expect(vondst).toMatchObject({ soort: 'meerdere', via: { naam: 'Littenseradiel' } });
    if (vondst.soort !== 'meerdere') return;
    expect(vondst.plekken.map((p) => naamVan(2026, p.gemeente))).toEqual([
      'Leeuwarden',
      'Súdwest-Fryslân',
      'Waadhoeke',
    ]);
    expect(vondst.plekken.every((p) => p.regios.size === 2)).toBe(true);
  });

  it('tells namesakes, and what nobody knows', () => {
    expect(zoek(2026, 'Bergen')).toMatchObject({ soort: 'meerdere' });
    expect(zoek(2026, '1000')).toMatchObject({ soort: 'onbekend', waarom: 'postcode' });
    expect(zoek(2026, 'Utrecth')).toMatchObject({ soort: 'onbekend', suggesties: [{ naam: 'Utrecht' }] });
  });
});
