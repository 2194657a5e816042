/** What a download holds. */
export interface Bestand {
  readonly type: string;
  /** A promise where a part of the program must be fetched for it. */
  readonly inhoud: string | Blob | Promise<string | Blob>;
}

/** A table in both forms: with commas for programs, and with semicolons for Excel set to Dutch. */
export interface Csvbestand extends Bestand {
  readonly excel: string;
}

/** Hands a file to the visitor. */
export async function bewaar({ type, inhoud: maak }: Bestand, naam: string): Promise<void> {
  const inhoud = await maak;
  const adres = URL.createObjectURL(inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
