/** Dutch texts about a view that several councils decide upon, and about how a view comes about. */
export const nlSamen = {
  kop: 'Samen met andere raden',
  uitleg:
    'Schrijf één tekst met andere raden. Elke raad neemt een versie over en stelt die vast, of niet. Wie verder schrijft aan een versie die een raad heeft overgenomen, maakt een volgende versie. Alleen de raden die meedoen, zien de tekst.',
  begin: 'Begin een tekst met andere raden',
  versie: (nummer: string) => `Versie ${nummer}`,
  geschreven: (wie: string, dag: string) => `Geschreven door ${wie} op ${dag}.`,
  eerder: (nummer: string) => `Versie ${nummer} teruglezen`,
  raden: 'Welke raad deed wat?',
  nog: 'nog niets overgenomen',
  standen: {
    behandelt: 'nog niet besloten',
    vastgesteld: 'vastgesteld',
    niet_vastgesteld: 'niet vastgesteld',
  },
  stand: (nummer: string, stand: string) => `versie ${nummer}: ${stand}`,
  besluit: (door: string, dag: string) => `(${door}, ${dag})`,
  neem: (nummer: string) => `Neem versie ${nummer} over voor uw raad`,
  wijzig: 'Schrijf verder',
  wijzigVast: 'Een raad heeft deze versie overgenomen. Wat u nu schrijft, wordt de volgende versie.',
  nodig: 'Nodig een andere raad uit',
  link: 'Link voor de andere raad',
  linkKlaar:
    'Geef deze link aan de griffier van één andere raad. Hij werkt één keer, zeven dagen lang, en is alleen nu te zien.',
  gevraagd: 'Een andere raad vraagt uw raad om mee te schrijven aan een zienswijze.',
  doeMee: (organisatie: string) => `Doe mee namens ${organisatie}`,
  mis: 'Deze link is al gebruikt, of verlopen.',
  stoppen: 'Stoppen met deze tekst',
  vertrek: 'Doe niet meer mee',
  vertrekUitleg:
    'Uw raad ziet deze tekst dan niet meer. Wat uw raad overnam of vaststelde, blijft bij uw eigen zienswijzen staan, en de andere raden zien nog wat uw raad besloot. Terugkomen kan alleen met een nieuwe uitnodiging.',
  vertrekAlleen:
    'Uw raad is de enige die nog meedoet. Doet u niet meer mee, dan verdwijnt deze tekst. Wat uw raad overnam of vaststelde, blijft bij uw eigen zienswijzen staan.',
  vertrokken: (dag: string) => `deed mee tot ${dag}`,
  eindig: 'Beëindig de tekst voor alle raden',
  eindigUitleg:
    'Uw raad coördineert deze tekst. Als u haar beëindigt, kan niemand meer schrijven, overnemen of meedoen. Alle raden lezen haar nog en besluiten over wat zij al overnamen.',
  heropen: 'Open de tekst weer',
  heropenUitleg: 'Daarna kunnen de raden weer schrijven, overnemen en andere raden uitnodigen.',
  beeindigd: (dag: string) => `Deze tekst is beëindigd op ${dag}. Er komt niets meer bij.`,
  hoort: (nummer: string) =>
    `Uw raad nam versie ${nummer} over van een tekst met andere raden. Die staat vast: uw raad stelt haar vast, of trekt haar in.`,
  zelfde: (raden: string) => `Dezelfde tekst publiceerde ook: ${raden}.`,
  ander: (raden: string) => `Een andere versie van deze tekst publiceerde: ${raden}.`,
  weg: {
    titel: 'Hoe komt een zienswijze tot stand?',
    regel: (wie: string, eist: string, naar: string) =>
      `Te lezen voor ${wie}. Nodig: ${eist}. Daarna: ${naar}.`,
    leden: 'leden van de organisatie',
    iedereen: 'iedereen',
    niets: 'niets',
    einde: 'niets meer',
    vereisten: {
      tekst: 'een tekst',
      besluit: 'wie haar vaststelde en wanneer',
      antwoord: 'het antwoord van het bestuur',
    },
  },
};
