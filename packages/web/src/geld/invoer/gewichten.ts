/** A measure with its weight, 0–1. */
interface Gewogen<M extends string> {
  readonly maat: M;
  readonly gewicht: number;
}

/** Weights of which this one stands: together 1, the others give or take what is over, in proportion. */
export function balance(gewichten: readonly number[], vast: number): readonly number[] {
  const vrij = 1 - (gewichten[vast] ?? 0);
  const som = gewichten.reduce((totaal, gewicht, k) => (k === vast ? totaal : totaal + gewicht), 0);
  return gewichten.map((gewicht, k) => {
    if (k === vast) return gewicht;
    return som > 0 ? (vrij * gewicht) / som : vrij / (gewichten.length - 1);
  });
}

/** The weights of these measures, of which this one stands; those that count for nothing are left out. */
export function balanceGewichten<M extends string>(
  namen: readonly M[],
  gewichten: ReadonlyMap<M, number>,
  vast: M,
): readonly Gewogen<M>[] {
  const nieuw = balance(
    namen.map((naam) => gewichten.get(naam) ?? 0),
    namen.indexOf(vast),
  );
  return namen.map((maat, k) => ({ maat, gewicht: nieuw[k] ?? 0 })).filter(({ gewicht }) => gewicht > 0);
}

/** The weights of an address: `inwoners*0.6,gebruik*0.4`; the first measure alone where it says nothing that sums to 1. */
export function readGewichten<M extends string>(
  tekst: string | undefined,
  namen: readonly [M, ...M[]],
): readonly Gewogen<M>[] {
  const gelezen = (tekst ?? '').split(',').flatMap((deel): Gewogen<M>[] => {
    const [naam, getal] = deel.split('*');
    const maat = namen.find((een) => een === naam);
    const gewicht = Number(getal);
    return maat !== undefined && gewicht > 0 && gewicht <= 1 ? [{ maat, gewicht }] : [];
  });
  const som = gelezen.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
  return Math.abs(som - 1) <= 1e-9 ? gelezen : [{ maat: namen[0], gewicht: 1 }];
}

/** The weights as an address has them. */
export const writeGewichten = (gewichten: readonly Gewogen<string>[]): string =>
  gewichten.map(({ maat, gewicht }) => `${maat}*${Number(gewicht.toPrecision(12))}`).join(',');
