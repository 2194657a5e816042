/** Words of the field that no screen explains in place: they stand in the glossary. */
export const nlBegrippen = {
  gemeente: 'Een gemeente zoals het CBS haar op een datum kent, met een code (GM en vier cijfers).',
  herindeling:
    'Een verandering van gemeenten op een datum: gemeenten gaan samen, of een gemeente wordt verdeeld. Een oude code kan blijven bestaan.',
  regio: 'Eén deel van een indeling, met een code, een naam en de gemeenten die erin liggen.',
  aandeel:
    'Het deel van een gemeente dat in een regio ligt, als de wet of de postcodes haar over meer regio’s verdelen.',
  editie: 'Een indeling zoals zij in één jaar was.',
  waargenomen: 'Gehaald uit een bron van dat jaar zelf.',
  domein: 'Het beleidsterrein van een indeling: sociaal, veiligheid, bestuur, ruimte en milieu, of economie.',
  nesting:
    'Hoe goed de regio’s van de ene indeling in die van de andere passen. 1 betekent: elke regio ligt helemaal in één regio van de andere.',
  zelfvoorziening:
    'Het deel van de banen van inwoners van een regio dat in die regio zelf ligt, of van de banen in de regio dat door eigen inwoners wordt vervuld.',
  regeling:
    'Een gemeenschappelijke regeling: een afspraak tussen gemeenten (en soms anderen) om een taak samen te doen, volgens de Wet gemeenschappelijke regelingen (Wgr).',
  overlapgraad:
    'In welk deel van haar regelingen een gemeente een partner tegenkomt, gemiddeld over haar partners. 100% betekent: alle partners in alle regelingen.',
  band: 'Twee gemeenten die samen in minstens zoveel regelingen zitten als u heeft gekozen.',
  centrumgemeente: 'Een gemeente die een taak, of het geld daarvoor, voor een hele regio draagt.',
  raad: 'De gemeenteraad: het gekozen bestuur van een gemeente, dat de hoofdlijnen bepaalt en controleert.',
  college: 'Het college van burgemeester en wethouders: het dagelijks bestuur van een gemeente.',
  griffier: 'Degene die de gemeenteraad ondersteunt en adviseert.',
  zienswijze: 'De formele mening van een raad over een voorstel, zoals de begroting van een regeling.',
  tafel:
    'Een groep partijen die het eens moet worden over hulp aan een huishouden. Dezelfde colleges van dezelfde gemeenten zijn één tafel, ook als zij meer taken samen doen.',
  behoefte:
    'Een situatie waarin een huishouden hulp nodig heeft, in gewone woorden, zoals schulden of geen huis.',
  regisseur:
    'Degene die het plan voor een huishouden bij elkaar houdt: één gezin, één plan, één regisseur. Wij noemen wie aan de meeste tafels zit, als voorstel.',
  woonplaatsbeginsel:
    'De regel die zegt welke gemeente voor iemand verantwoordelijk is: bijvoorbeeld waar een kind staat ingeschreven, of vroeger waar de ouder met gezag woonde.',
  recept:
    'Alles wat nodig is om een cijfer na te rekenen: jaar, indelingen, basis, gewichten, formule en bronnen.',
} as const;
