/** A piece of a sentence. */
export type Deel =
  | { readonly soort: 'tekst' | 'code'; readonly tekst: string }
  | { readonly soort: 'sterk' | 'nadruk'; readonly delen: readonly Deel[] }
  | { readonly soort: 'link'; readonly adres: string; readonly delen: readonly Deel[] };

/** A picture, by the address of its file beside the page. */
export interface Beeld {
  readonly adres: string;
  readonly alt: string;
  /** Pixels on the page at most; they also keep its place before it is there. */
  readonly breedte: number;
  readonly hoogte: number;
}

/** A part of a page. */
export type Blok =
  | { readonly soort: 'beelden'; readonly beelden: readonly Beeld[] }
  | { readonly soort: 'kop'; readonly niveau: number; readonly delen: readonly Deel[] }
  | { readonly soort: 'alinea'; readonly delen: readonly Deel[] }
  | { readonly soort: 'lijst'; readonly punten: readonly (readonly Deel[])[] }
  | {
      readonly soort: 'tabel';
      readonly kop: readonly (readonly Deel[])[];
      readonly rijen: readonly (readonly (readonly Deel[])[])[];
    };
