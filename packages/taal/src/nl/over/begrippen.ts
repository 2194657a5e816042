/** Words of the field, as the screens and the glossary explain them. */
export const nlBegrippen = {
  congruentie:
    'Het deel van de gekozen indelingen dat een gemeente gemiddeld deelt met de gemeenten waarmee zij er minstens één deelt. 100% betekent: overal dezelfde partners.',
  partner: 'Een gemeente waarmee u in minstens één gekozen indeling in dezelfde regio zit.',
  indeling:
    'Een verdeling van Nederland in regio’s voor één doel, zoals de veiligheidsregio’s of de arbeidsmarktregio’s.',
  bijdrage:
    'Het verschil tussen de congruentie mét en zonder deze indeling, in procentpunten. Onder nul: deze indeling maakt de samenhang kleiner.',
  afgeleid: 'Niet gehaald uit een bron van dit jaar, maar berekend uit een ander jaar of uit andere feiten.',
  onzeker:
    'Deze gemeente is ontstaan uit gemeenten die in verschillende regio’s lagen. Wij weten niet in welke regio zij nu ligt en tellen ze allemaal mee.',
  zelfvoorziening:
    'Van alle banen van inwoners van een regio: het deel dat binnen die regio ligt (woon-werkcijfers van het CBS).',
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
  ontwerp:
    'Een nieuwe verdeling van gemeenten in regio’s, die zo goed mogelijk past bij de gekozen indelingen en voldoet aan de gestelde eisen.',
  gamma:
    'De resolutie γ: hoe fijn of grof een ontwerp is. Twee gemeenten horen bij elkaar als zij meer dan dit deel van de gekozen indelingen delen. Een lage γ geeft weinig grote regio’s, een hoge γ veel kleine.',
  overeenkomst:
    'Hoe goed een kaart past bij de gekozen indelingen, in paren gemeenten. 100% betekent: precies de paren die in alle indelingen samen zitten, zitten ook hier samen.',
  grens:
    'De bewezen grens: een waarde waar geen kaart die aan de eisen voldoet boven kan komen. De grens is berekend, niet geschat.',
  gat: 'Het verschil tussen de waarde van een kaart en de bewezen grens. Is het gat nul, dan is bewezen dat er geen betere kaart is.',
  vast: 'Een vaste regio (een slot) blijft in een ontwerp precies zoals vandaag. Een vaste gemeente houdt haar plaats tegenover de andere vaste gemeenten.',
  muur: 'Een grens die een regio in een ontwerp niet mag overschrijden, zoals die van een provincie.',
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
