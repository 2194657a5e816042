/** Dutch texts about long work: what goes wrong with it, wherever it is done. */
export const nlRekenen = {
  verloren: (aantal: number) =>
    aantal === 1
      ? 'Eén van de rekendraden viel uit. Het antwoord komt van de andere, of van wat die draad al had gevonden.'
      : `${aantal} rekendraden vielen uit. Het antwoord komt van de andere, of van wat die draden al hadden gevonden.`,
  fouten: {
    vraag: 'Deze vraag kan het programma niet beantwoorden.',
    oplosser:
      'De oplosser die het bewijs levert, is niet geladen. Vraag geen bewijs, of probeer het nog eens.',
    'werker-verloren': 'Het rekenen viel uit voordat er een antwoord was. Misschien was het geheugen op.',
    geheugen: 'Het rekenen had meer geheugen nodig dan er voor is.',
    tijd: 'De tijd was om voordat er een antwoord was.',
    gestopt: 'Gestopt voordat er een antwoord was.',
    kapot: 'Het rekenen ging mis door een fout van ons. Meld het ons.',
  },
};
