import { createReadStream } from 'node:fs';
import { Bronfout, type Gehaald } from '../../haal/index.ts';
import type { Pakket } from '../../lees/index.ts';
import { type Registerexport, readRegisterexport } from '../../roo/index.ts';
import type { Bron, Celrij, Oogst } from '../bron.ts';

/** The export is about a tenth of this. */
const meeste = 400_000_000;

const join = (waarden: readonly string[]): string => waarden.join('|');

function toRegelingrij({ regeling: r }: Registerexport['records'][number]): Celrij {
  return {
    roo_id: r.rooId,
    naam: r.naam,
    vorm: r.vorm,
    citeertitel: r.citeertitel ?? '',
    van_kracht: r.vanKracht,
    tot: r.tot ?? '',
    lichaam: r.lichaam ?? '',
    tooi: r.tooi ?? '',
    vorige_versie: r.vorigeVersie ?? '',
    volgende_versie: r.volgendeVersie ?? '',
    bevoegdheden: join(r.bevoegdheden),
    grondslag: join(r.grondslag),
    beleidsvelden: join(r.beleidsvelden),
    belang: r.belang ?? '',
    bronhouder: r.bronhouder ?? '',
    besluit: r.besluit ?? '',
  };
}

const toDeelnamerijen = ({ deelnames }: Registerexport['records'][number]): readonly Celrij[] =>
  deelnames.map((d) => ({
    regeling: d.regeling,
    deelnemer: d.deelnemer,
    naam: d.naam,
    soort: d.soort ?? '',
    gemeente: d.gemeente ?? '',
    sinds: d.sinds ?? '',
    organen: join(d.organen),
    verdeelsleutel: d.verdeelsleutel ?? '',
  }));

const noten = {
  nieuwer: 'Het schema van de export is nieuwer dan 2.6.9: wat daarin nieuw is, is niet gelezen.',
  'versie-onbekend': 'De export noemt geen versie van zijn schema; gelezen als 2.6.9.',
} as const;

type Geweigerd = Extract<Awaited<ReturnType<typeof readRegisterexport>>, { readonly ok: false }>;

function toBronfout(url: string, { fout: { code, regel, gevonden } }: Geweigerd): Bronfout {
  const plaats = `${url}, regel ${regel}`;
  if (code === 'andere-versie')
    return new Bronfout(
      'andere-versie',
      plaats,
      `De export heeft schema ${gevonden}; deze versie van Samenhang leest 2.x.`,
      'Neem een nieuwere versie van Samenhang; het register dat u had blijft in gebruik.',
    );
  return new Bronfout(
    code === 'te-groot' ? 'te-groot' : 'niet-leesbaar',
    plaats,
    `Dit is geen export van het register (${gevonden}).`,
    'Haal haar opnieuw op; blijft het zo, kijk dan of het adres is veranderd.',
  );
}

/** Links between versions that the export does not have cannot be followed: they are left open and told. */
function openLooseEnds(rijen: readonly Celrij[]): {
  readonly rijen: readonly Celrij[];
  readonly los: number;
} {
  const er = new Set(rijen.map((rij) => rij.roo_id));
  let los = 0;
  const follow = (nummer: string | undefined): string => {
    if (nummer === undefined || nummer === '' || er.has(nummer)) return nummer ?? '';
    los += 1;
    return '';
  };
  return {
    rijen: rijen.map((rij) => ({
      ...rij,
      vorige_versie: follow(rij.vorige_versie),
      volgende_versie: follow(rij.volgende_versie),
    })),
    get los() {
      return los;
    },
  };
}

function toOogst(gehaald: Gehaald, gelezen: Registerexport, pakket: Pakket): Oogst {
  const { rijen, los } = openLooseEnds(gelezen.records.map(toRegelingrij));
  const nummers = new Set(rijen.map((rij) => rij.roo_id));
  const bekend = new Set(pakket.feiten.gemeenten.map((g) => g.gemeente));
  const deelnames = gelezen.records.flatMap(toDeelnamerijen);
  const vreemd = [...new Set(deelnames.map((d) => d.gemeente ?? ''))].filter(
    (g) => g !== '' && !bekend.has(g),
  );
  const taken = pakket.regelingtaken.filter((t) => nummers.has(t.regeling));
  return {
    titel: `Register van Overheidsorganisaties, ${gehaald.opgehaald.slice(0, 10)}`,
    adres: gehaald.url,
    licentie: {
      name: 'CC0-1.0',
      title: 'CC0 1.0',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
    opgehaald: gehaald.opgehaald,
    hash: gehaald.hash,
    vervangingen: [
      { tabel: 'regelingen', deel: [], rijen },
      {
        tabel: 'deelnames',
        deel: [],
        rijen: deelnames.map((d) => (vreemd.includes(d.gemeente ?? '') ? { ...d, gemeente: '' } : d)),
      },
      {
        tabel: 'regelingtaken',
        deel: [],
        rijen: taken.map((t) => ({ ...t, woord: t.woord ?? '' })),
      },
    ],
    meldingen: [
      ...(gelezen.noot ? [noten[gelezen.noot]] : []),
      ...(los > 0
        ? [
            `${los} verwijzingen naar een andere versie zijn leeg gelaten: die versie staat niet in de export.`,
          ]
        : []),
      ...(vreemd.length > 0
        ? [`Codes van gemeenten die het pakket niet kent, zijn leeg gelaten: ${vreemd.join(', ')}.`]
        : []),
      'Welke regeling welke taak uitvoert, is niet opnieuw gelezen: bij nieuwe regelingen staat nog geen taak.',
    ],
  };
}

/** The register of regelingen as it is today. */
export const roo: Bron = {
  naam: 'roo',
  omschrijving: 'het Register van Overheidsorganisaties: regelingen en deelnemers van vandaag',
  adressen: { export: 'https://organisaties.overheid.nl/archive/exportOO.xml' },
  async oogst(haler, { export: url = '' }, _, pakket) {
    const gehaald = await haler.haal(url, { soort: 'xml', meeste });
    const stroom = createReadStream(gehaald.bestand, { encoding: 'utf8' }) as AsyncIterable<string>;
    const gelezen = await readRegisterexport(stroom, meeste);
    if (!gelezen.ok) throw toBronfout(url, gelezen);
    return [toOogst(gehaald, gelezen, pakket)];
  },
};
