/** What a download holds. */
export interface Bestand {
  readonly type: string;
  readonly inhoud: string | Blob;
}

/** Hands a file to the visitor. */
export function bewaar({ type, inhoud }: Bestand, naam: string): void {
  const adres = URL.createObjectURL(inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
