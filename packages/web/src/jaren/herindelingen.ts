/** A step of a herindeling: (a part of) one gemeente went over to another. */
export interface Overgang {
  readonly datum: string;
  readonly van: string;
  readonly vanNaam: string;
  readonly naar: string;
  readonly naarNaam: string;
  readonly blijftBestaan: boolean;
}

function cells(regel: string): string[] {
  return [...regel.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, inQuotes, kaal]) => inQuotes?.replaceAll('""', '"') ?? kaal ?? '',
  );
}

/** Reads herindelingen.csv of the package. */
export function leesHerindelingen(csv: string): Overgang[] {
  const [kop = '', ...regels] = csv.trim().split(/\r?\n/u);
  const kolommen = cells(kop);
  return regels.map((regel) => {
    const waarden = cells(regel);
    const van = (kolom: string) => waarden[kolommen.indexOf(kolom)] ?? '';
    return {
      datum: van('datum'),
      van: van('van'),
      vanNaam: van('van_naam'),
      naar: van('naar'),
      naarNaam: van('naar_naam'),
      blijftBestaan: van('blijft_bestaan') === 'true',
    };
  });
}

/** What happened to a gemeente in a year. */
export interface Gebeurtenis {
  /** The first year whose list shows it. */
  readonly jaar: number;
  readonly soort: 'opgenomen' | 'deelGekregen' | 'opgegaan' | 'deelAfgestaan';
  /** The other gemeenten. */
  readonly anderen: readonly string[];
}

/** The first list of 1 January that shows a change of this date. */
function jaarVan(datum: string): number {
  return Number(datum.slice(0, 4)) + (datum.slice(5) === '01-01' ? 0 : 1);
}

function soortVan({ naar, blijftBestaan }: Overgang, code: string): Gebeurtenis['soort'] {
  if (naar === code) return blijftBestaan ? 'deelGekregen' : 'opgenomen';
  return blijftBestaan ? 'deelAfgestaan' : 'opgegaan';
}

/** The events of one gemeente, in order, from some year. */
export function gebeurtenissenVan(
  overgangen: readonly Overgang[],
  code: string,
  vanaf: number,
): Gebeurtenis[] {
  const eigen = overgangen.filter(
    (o) => (o.van === code || o.naar === code) && o.van !== o.naar && jaarVan(o.datum) >= vanaf,
  );
  return [...Map.groupBy(eigen, (o) => `${jaarVan(o.datum)} ${soortVan(o, code)}`).values()]
    .map((groep) => ({
      jaar: jaarVan(groep[0]?.datum ?? ''),
      soort: soortVan(groep[0] as Overgang, code),
      anderen: groep.map((o) => (o.naar === code ? o.vanNaam : o.naarNaam)),
    }))
    .sort((a, b) => a.jaar - b.jaar);
}
