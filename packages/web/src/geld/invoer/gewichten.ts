/** A measure with its weight, 0–1. */
interface Gewogen<M extends string> {
  readonly maat: M;
  readonly gewicht: number;
}

/** The weights with another one of these: together 1, the others give or take what is over, in proportion. */
export function balanceGewichten<M extends string>(
  namen: readonly M[],
  gewichten: ReadonlyMap<M, number>,
  vast: M,
): readonly Gewogen<M>[] {
  const vrij = 1 - (gewichten.get(vast) ?? 0);
  const anderen = namen.filter((naam) => naam !== vast);
  const som = anderen.reduce((totaal, naam) => totaal + (gewichten.get(naam) ?? 0), 0);
  return namen
    .map((maat) => ({
      maat,
      gewicht:
        maat === vast
          ? (gewichten.get(maat) ?? 0)
          : som > 0
            ? (vrij * (gewichten.get(maat) ?? 0)) / som
            : vrij / anderen.length,
    }))
    .filter(({ gewicht }) => gewicht > 0);
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
