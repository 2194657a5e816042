/**
 * Rows in a form that loads fast: column by column, each as the list of its different values (JSON) and for every
 * row the place in that list. Values that are equal come back as one value, so that they take room once.
 */

interface Kolom {
  readonly naam: string;
  readonly woorden: readonly unknown[];
}

interface Kop {
  readonly rijen: number;
  readonly kolommen: readonly Kolom[];
}

type Rij = Readonly<Record<string, unknown>>;

/** Bytes of a place in a list of words. */
const BREEDTE = Uint32Array.BYTES_PER_ELEMENT;

function packKolom(rijen: readonly Rij[], naam: string): { kolom: Kolom; plaatsen: Uint32Array } {
  const bekend = new Map<unknown, number>();
  const woorden: unknown[] = [];
  const plaatsen = Uint32Array.from(rijen, (rij) => {
    const waarde = rij[naam];
    const sleutel = typeof waarde === 'object' && waarde !== null ? JSON.stringify([waarde]) : waarde;
    const plaats = bekend.get(sleutel) ?? woorden.length;
    if (plaats === woorden.length) {
      bekend.set(sleutel, plaats);
      woorden.push(waarde);
    }
    return plaats;
  });
  return { kolom: { naam, woorden }, plaatsen };
}

/** Packs rows of JSON values that all have the same fields, in the same order. */
export function packRijen(rijen: readonly object[]): Buffer {
  const gelijk = rijen as readonly Rij[];
  const kolommen = Object.keys(gelijk[0] ?? {}).map((naam) => packKolom(gelijk, naam));
  const kop: Kop = { rijen: rijen.length, kolommen: kolommen.map(({ kolom }) => kolom) };
  const tekst = Buffer.from(JSON.stringify(kop));
  const lengte = Buffer.alloc(BREEDTE);
  lengte.writeUInt32LE(tekst.length);
  return Buffer.concat([lengte, tekst, ...kolommen.map(({ plaatsen }) => Buffer.from(plaatsen.buffer))]);
}

/** The rows that were packed. Only for bytes that `packRijen` made, on a machine of the same byte order. */
export function unpackRijen(bytes: Buffer): readonly object[] {
  const begin = BREEDTE + bytes.readUInt32LE(0);
  const { rijen, kolommen } = JSON.parse(bytes.toString('utf8', BREEDTE, begin)) as Kop;
  const uit: Record<string, unknown>[] = Array.from({ length: rijen }, () => ({}));
  kolommen.forEach(({ naam, woorden }, k) => {
    const van = bytes.byteOffset + begin + k * rijen * BREEDTE;
    const plaatsen = new Uint32Array(bytes.buffer.slice(van, van + rijen * BREEDTE));
    uit.forEach((rij, i) => {
      rij[naam] = woorden[plaatsen[i] as number];
    });
  });
  return uit;
}
