/** What is wrong with a line of a path, as text already. */
interface Padwoorden {
  readonly jaar: string;
  readonly tekst: string;
}

/** Dutch texts on a path of one's own. */
export const nlPad = {
  titel: 'Eigen pad: een deel per jaar',
  label: 'Deel van het geld dat volgens de sleutel gaat (%)',
  uitleg: (jaar: string) =>
    `Eén regel per jaar, vanaf ${jaar}: het jaar en een percentage. U kunt hier ook een tabel plakken. Na de laatste regel blijft het zo.`,
  gebruik: 'Gebruik dit pad',
  gelijk: 'Terug naar gelijke stappen',
  staat: (van: string, tot: string) =>
    `Er staat een eigen pad, van ${van} tot en met ${tot}. Daarom telt het aantal jaren nu niet.`,
  fouten: {
    geenGetal: (w: Padwoorden) =>
      `${w.jaar}: ‘${w.tekst}’ is geen percentage. Schrijf een getal, zoals 25 of 12,5.`,
    buiten: (w: Padwoorden) =>
      `${w.jaar}: ‘${w.tekst}’ kan niet. Schrijf een percentage van 0 tot en met 100.`,
    anderJaar: (w: Padwoorden) =>
      `${w.jaar}: hier staat het jaar ${w.tekst}. Geef elk jaar één regel, op volgorde, of laat de jaren weg.`,
    leeg: (w: Padwoorden) => `${w.jaar}: er staat niets. Vul voor elk jaar een percentage in.`,
    teVeel: (w: Padwoorden) => `${w.jaar}: dit is te veel. Schrijf hoogstens 50 regels.`,
  },
};
