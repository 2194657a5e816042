// Made by packages/web/scripts/generate-api.ts from the OpenAPI description. Do not edit.

export interface paths {
    "/gemeenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alle gemeenten van een jaar
         * @description De gemeenten op 1 januari, met inwoners waar die bekend zijn.
         */
        get: operations["listGemeenten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gemeenten/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén gemeente
         * @description Een gemeente met haar buren, haar regio’s in elke indeling en haar congruentie.
         */
        get: operations["getGemeente"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gemeenten/{code}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De partners van een gemeente
         * @description Met wie een gemeente ten minste één regio deelt in de gekozen indelingen, en in welke.
         */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek een gemeente
         * @description Gemeenten van een jaar die bij een tekst passen, de beste eerst: op naam, plaats, postcode of code. Niet elke plaats en elke postcode is bekend; wat niet is gevonden, geeft een lege lijst.
         */
        get: operations["searchGemeenten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zoekgegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plaatsen en postcodes van een jaar
         * @description Waarmee de website zelf zoekt, zodat niets van wat iemand typt naar de server gaat. De gemeenten bij de postcodes zijn die van het genoemde jaar.
         */
        get: operations["getZoekgegevens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De catalogus van indelingen
         * @description Elke indeling van Nederland in regio’s, met bron, grondslag en gebreken, voor één jaar.
         */
        get: operations["listIndelingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indelingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén indeling
         * @description Een indeling in één jaar, alle edities die het pakket bevat en desgewenst de wijzigingen sinds een ander jaar.
         */
        get: operations["getIndeling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indelingen/{id}/regios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De regio’s van een indeling
         * @description Elke regio met haar gemeenten, hun aandeel, de inwoners en de zelfvoorziening.
         */
        get: operations["listRegios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indelingen/{id}/grenzen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De grenzen van de regio’s van een indeling
         * @description De grenzen van alle regio’s in één jaar. Een gemeente in meer regio’s hoort helemaal bij het vlak van elk.
         */
        get: operations["getRegiogrenzen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congruentie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Congruentie van alle gemeenten
         * @description Hoe vaak partners van een gemeente elkaar in de gekozen indelingen terugzien, met het recept.
         */
        get: operations["getCongruentie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tijdlijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Congruentie door de jaren
         * @description Van een gemeente of van het land, per jaar: over wat is waargenomen, over alles, en vergeleken met het vorige jaar over wat in beide jaren is waargenomen. Met de herindelingen als gebeurtenissen.
         */
        get: operations["getTijdlijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergelijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Twee indelingen vergeleken
         * @description Nesting, gelijkenis, verhuizingen en kruistabel van twee indelingen, van hetzelfde jaar of van twee jaren.
         */
        get: operations["getVergelijking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gemeenschappelijke regelingen op een dag
         * @description Het register op een dag: zoeken, filteren, sorteren en bladeren, met tellingen per filter. Zonder zo’n vraag ook wie met wie samenwerkt: regelingen en partners per gemeente, banden boven een drempel, clusters en eilanden. Het recept zegt hoe er is geteld.
         */
        get: operations["listRegelingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regelingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén gemeenschappelijke regeling
         * @description Een versie van een regeling uit het register: wie meedoet, haar andere versies en wat daarin veranderde, regelingen met dezelfde deelnemers, gebieden waarmee zij samenvalt, haar domeinen, de controles die haar aanwijzen, wat haar vorm mag en wat erin moet staan.
         */
        get: operations["getRegeling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De stappen van een begrotingsjaar, of van een nieuwe regeling
         * @description Wanneer de raden en het bestuur van een gemeenschappelijke regeling aan zet zijn, met het artikel en de reden van elke dag. Kies een dag, en de andere dagen worden teruggerekend. Met vergaderdagen van raden: kunnen zij op tijd een zienswijze geven, en zo niet, wat moet er schuiven?
         */
        get: operations["getKalender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat de wet wanneer vraagt van een raad, of rond een regeling
         * @description De laatste dagen van de wet op volgorde, over alle begrotingsjaren in een tijd. Voor een gemeente: van al haar regelingen samen. Met formaat=ics is dit het adres waarop een agenda zich abonneert.
         */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alle regelingen van een gemeente, voor haar raad
         * @description Wat de raad het komende jaar wanneer te doen heeft, alle regelingen waar de gemeente aan meedoet (wat het eerst aandacht vraagt bovenaan), de zetels per fractie en waar de stukken staan.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{code}/regelingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De oplegger van één regeling voor één raad
         * @description In een vaste vorm: wat er wordt gevraagd en wanneer, waar het over gaat, wat het kost, wat de stem weegt, wie beslist, waar naar te kijken is, en welke vragen de raad kan stellen. Wat niemand heeft ingevuld, staat bij onbekend.
         */
        get: operations["getOplegger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{code}/grip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoeveel grip een gemeente heeft op haar regelingen
         * @description De maten die uit het register en de wet komen, elk met haar formule en naast de mediaan van gemeenten met twee derde tot anderhalf keer zoveel inwoners; en van elke regeling waaruit is geteld. Wat een stem weegt en welk deel van de begroting het is, staat hier leeg: dat vullen organisaties in. Eén totaal is er niet.
         */
        get: operations["getGrip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overheveling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat nodig is om taken samen te gaan doen
         * @description Taken, gemeenten, een vorm en een dag: welke stappen moeten wanneer zijn gezet, welke raden moeten toestemming geven, wie de taken nu doet, en wat over geld bekend is. Punten om naar te kijken, geen oordeel.
         */
        get: operations["getOverheveling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/onderwerpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waarvan er bedragen zijn
         * @description De onderwerpen van de decentralisatie- en integratie-uitkeringen, met de jaren waarvan er bedragen zijn.
         */
        get: operations["listGeldonderwerpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/uitkeringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie hoeveel kreeg
         * @description De bedragen van een onderwerp in een jaar, per ontvanger, zoals de bijlagen bij het besluit ze noemen. Met de som, en het totaal dat het besluit zelf noemt waar dat bekend is.
         */
        get: operations["getUitkeringen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/ontvangers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie er bedragen kreeg
         * @description Alle ontvangers in de bijlagen bij het besluit, met de namen waaronder zij daar staan en het aantal bedragen.
         */
        get: operations["listGeldontvangers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/bedragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat één ontvanger kreeg
         * @description Alle bedragen van een ontvanger, per onderwerp en jaar, met het deel van het geheel en per inwoner waar die bekend zijn.
         */
        get: operations["getBedragen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/sleutels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bijdragesleutels uit het register
         * @description De verdeelsleutels die het register van regelingen noemt, als procenten per deelnemer, met ernaast wat het naar inwoners zou zijn. Van andere regelingen zegt het register niets.
         */
        get: operations["listSleutels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/urgentie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie voorrang moet krijgen bij een woning
         * @description De groepen van artikel 12, derde lid, van de Huisvestingswet op een dag. Vanaf welke dag dit een plicht is, is niet bekend.
         */
        get: operations["getUrgentie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/kerncijfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Welke kerncijfers er zijn
         * @description De kerncijfers van gemeenten in het pakket: naam, eenheid, jaren en bron, en of zij een aantal zijn.
         */
        get: operations["listKerncijfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geld/kerncijfers/{kenmerk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén kerncijfer per gemeente
         * @description Een kerncijfer van een jaar op de gemeenten van een jaar. Wat door een herindeling heen is overgezet, staat als afgeleid; wat niet bekend is, blijft leeg.
         */
        get: operations["getKerncijfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie waarvoor verantwoordelijk is
         * @description Elke taak met de wet, wie beslist, op welke schaal, en welke plaats telt. Met wat onzeker is.
         */
        get: operations["listTaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/behoeften": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Situaties in gewone woorden
         * @description Situaties waarin een huishouden hulp nodig heeft, met de taken waar zij naartoe leiden.
         */
        get: operations["listBehoeften"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/huishoudens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De voorbeeldhuishoudens
         * @description Bedachte huishoudens, voor elke gemeente dezelfde, met de behoeften van elk lid.
         */
        get: operations["listHuishoudens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routegegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alles voor een route in één keer
         * @description Taken, behoeften, voorbeeldhuishoudens en postcodes. Wie ermee uitrekent wie waar verantwoordelijk is, doet dat zelf: deze API vraagt en krijgt nooit een plaats met behoeften.
         */
        get: operations["getRoutegegevens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versnippering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tafels van de voorbeeldhuishoudens in alle gemeenten
         * @description Aan hoeveel tafels over elk voorbeeldhuishouden wordt beslist, in elke gemeente, en welke taken dat verklaren. Alleen voor de vaste voorbeelden: een eigen huishouden kan hier niet worden gevraagd.
         */
        get: operations["getVersnippering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grenzen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De grenzen van alle gemeenten
         * @description TopoJSON van één jaar, waargenomen of afgeleid uit een ander jaar (dat staat erbij).
         */
        get: operations["getGrenzen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/atlassen/{jaar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alles van één jaar
         * @description Gemeenten, buren, inwoners en alle indelingen van een jaar in één compact antwoord.
         */
        get: operations["getAtlas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jaren": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De jaren van het pakket
         * @description Van welke jaren er gemeenten zijn, en van welke jaren er grenzen op de kaart zijn.
         */
        get: operations["listJaren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pakket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er in het gegevenspakket zit
         * @description Elk bestand met bron, licentie, jaren en bekende gebreken.
         */
        get: operations["getPakket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Adressen van wetten en bronnen
         * @description Waar een wet, register of licentie staat die het pakket elders bij naam noemt: om van zo’n naam een link te maken.
         */
        get: operations["listVerwijzingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Het hele gegevenspakket
         * @description Alle bestanden met hun beschrijving (Frictionless Data Package) in één archief. Ook op /pakket.zip.
         */
        get: operations["downloadPakket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parquet/lidmaatschap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lidmaatschap als Parquet
         * @description Welke gemeente in welk jaar in welke regio van welke indeling ligt, en voor welk deel.
         */
        get: operations["downloadLidmaatschap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parquet/woonwerk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Woon-werkstromen als Parquet
         * @description Banen naar gemeente van wonen en gemeente van werken, per jaar.
         */
        get: operations["downloadWoonwerk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pakket/{naam}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén bestand van het pakket
         * @description Een tabel (CSV) of een laag grenzen (TopoJSON), zoals het pakket die bevat.
         */
        get: operations["downloadBestand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De catalogus van alle gegevens
         * @description Elke dataset met bron, licentie en downloads, volgens DCAT-AP-NL (JSON-LD).
         */
        get: operations["getCatalogus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ogc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin van OGC API Features
         * @description Wijst QGIS en andere programma’s de weg naar de kaartlagen.
         */
        get: operations["getOgcLanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ogc/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Welke delen van OGC API Features
         * @description De delen van de standaard waaraan deze lagen voldoen.
         */
        get: operations["getOgcConformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ogc/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De kaartlagen
         * @description De gemeenten van elk jaar met grenzen, en elke editie van een indeling die het pakket bevat. Een ander jaar van een indeling bestaat ook (indeling-jaar); dat is dan afgeleid.
         */
        get: operations["listOgcCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ogc/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén kaartlaag
         * @description Wat er in de laag zit, van welk jaar en waarvandaan.
         */
        get: operations["getOgcCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ogc/collections/{collectionId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De vlakken van een kaartlaag
         * @description GeoJSON, in bladzijden; de link next wijst verder. Ook bbox-crs wordt begrepen: het stelsel van bbox.
         */
        get: operations["listOgcItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ogc/collections/{collectionId}/items/{featureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén vlak van een kaartlaag
         * @description Een gemeente of een regio als GeoJSON.
         */
        get: operations["getOgcItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Werkt de server?
         * @description Antwoordt als de server werkt, met de versies van de server en het pakket.
         */
        get: operations["getGezondheid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid/gereed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Neemt de server verzoeken aan?
         * @description Voor wie verzoeken verdeelt over servers. Een server die gaat stoppen, zegt 503.
         */
        get: operations["getGereed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/eerste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maak de eerste beheerder
         * @description Kan één keer, met de sleutel die de server bij het starten toont. U bent daarna aangemeld.
         */
        post: operations["createEerste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodiging/inzage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lees een uitnodiging
         * @description Voor wie de link heeft: van welke organisatie, in welke rol, voor welk e-mailadres.
         */
        post: operations["createInzage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodiging/aanname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Neem een uitnodiging aan
         * @description Kan één keer. Organisatie, rol en adres staan vast. Meld u daarna aan. Het antwoord zegt niet of het adres al een account had: had het dat, en is dit niet het wachtwoord daarvan, dan wacht de uitnodiging op wie zich daarmee aanmeldt.
         */
        post: operations["createAanname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/sessies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waar u bent aangemeld
         * @description Elke aanmelding die nog geldt. De laatste staat bovenaan.
         */
        get: operations["listSessies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/sessies/{sessie}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beëindig een aanmelding
         * @description Wie daarmee was aangemeld, is dat meteen niet meer.
         */
        post: operations["createSessieeinde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/sessies/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beëindig alle andere aanmeldingen
         * @description Alleen die waarmee u dit vraagt, blijft.
         */
        post: operations["createAndereeinde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Geef de code
         * @description Na het wachtwoord, binnen tien minuten. Te vaak proberen kan niet.
         */
        post: operations["createCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/tweedestap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vraag voortaan ook een code
         * @description Geeft wat uw app nodig heeft. Het geldt pas als u er een code van hebt gegeven.
         */
        post: operations["createTweedestap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/tweedestap/bevestiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bevestig de code
         * @description Vanaf nu wordt bij elke aanmelding met een wachtwoord een code gevraagd.
         */
        post: operations["createTweedestapbevestiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/tweedestap/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vraag geen code meer
         * @description Daarna is uw wachtwoord genoeg. De herstelcodes werken niet meer.
         */
        post: operations["createTweedestapeinde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/vergeten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vraag een nieuw wachtwoord aan
         * @description Heeft het adres een account met een wachtwoord, dan gaat er een link heen die een uur werkt, één keer. Het antwoord is altijd hetzelfde.
         */
        post: operations["createVergeten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kies een nieuw wachtwoord met een link
         * @description Kan één keer. Overal waar u was aangemeld, bent u dat daarna niet meer.
         */
        post: operations["createWachtwoordherstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meld u af
         * @description Maakt het cookie ongeldig, hier en in de browser, en zegt waar u zich ook nog afmeldt.
         */
        post: operations["createAfmelding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoe u zich kunt aanmelden
         * @description Met e-mailadres en wachtwoord kan het altijd; hier staat of het ook bij uw organisatie en met een passkey kan.
         */
        get: operations["getAanmeldwijzen"];
        put?: never;
        /**
         * Meld u aan
         * @description Geeft een cookie dat 12 uur geldt. Te vaak achter elkaar proberen kan niet.
         */
        post: operations["createAanmelding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uw passkeys
         * @description De oudste staat bovenaan.
         */
        get: operations["listPasskeys"];
        put?: never;
        /**
         * Bewaar een nieuwe passkey
         * @description Met het antwoord van uw apparaat, binnen vijf minuten. Daarna komt u er ook mee binnen.
         */
        post: operations["createPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/passkeys/{passkey}/verwijdering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verwijder een passkey
         * @description Niemand komt er meer mee binnen. Wie al is aangemeld, blijft dat.
         */
        post: operations["createPasskeyverwijdering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vraag om een nieuwe passkey
         * @description Geeft wat de browser aan uw apparaat vraagt. Dat vraagt om uw vinger, uw gezicht of uw pincode.
         */
        post: operations["createPasskeybegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vraag om u met een passkey aan te melden
         * @description Geeft wat de browser aan uw apparaat vraagt. Te vaak proberen kan niet.
         */
        post: operations["createPasskeyvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meld u aan met een passkey
         * @description Met het antwoord van uw apparaat, binnen vijf minuten. Een wachtwoord of code is niet nodig.
         */
        post: operations["createPasskeyaanmelding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/aanbieder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ga u aanmelden bij uw organisatie
         * @description Geeft het adres van de identiteitsprovider, met een cookie dat tien minuten geldt.
         */
        post: operations["createVertrek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/koppeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Koppel uw account aan dat van uw organisatie
         * @description Geeft het adres waar u zich aanmeldt. Daarna komt u ook zo bij dit account.
         */
        post: operations["createKoppeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/aanbieder/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kom terug van uw organisatie
         * @description Meldt u aan als wat de identiteitsprovider zegt, klopt. Uw rollen zijn daarna die van nu.
         */
        post: operations["createTerugkomst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmelding/aanbieder/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meld dat iemand is afgemeld
         * @description Voor de identiteitsprovider (OpenID Connect Back-Channel Logout 1.0).
         */
        post: operations["createAfmeldbericht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Welke uitnodigingen er openstaan
         * @description Zonder hun link. De laatste staat bovenaan.
         */
        get: operations["listUitnodigingen"];
        put?: never;
        /**
         * Nodig iemand uit
         * @description Met een link die zeven dagen geldt, één keer, voor dit adres en deze rol. Is er een mailserver, dan gaat hij naar het adres en naar niemand anders.
         */
        post: operations["createUitnodiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/uitnodigingen/{uitnodiging}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trek een uitnodiging in
         * @description De link doet daarna niets meer.
         */
        post: operations["createIntrekking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/leden/{persoon}/tweedestapeinde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vraag een lid geen code meer
         * @description Voor wie de app en de herstelcodes kwijt is. Overal waar dit lid is aangemeld, eindigt dat; het krijgt er bericht van, en het staat in het logboek. Van uzelf kan het alleen met uw wachtwoord.
         */
        post: operations["createLedenstapeinde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beheer/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Berichten die nog niet zijn verstuurd
         * @description Voor wie de server beheert. Zonder mailserver blijven alle berichten hier staan. Het oudste staat bovenaan.
         */
        get: operations["listBerichten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beheer/post/{bericht}/inzage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lees een bericht dat nog niet is verstuurd
         * @description Dat u het las, komt in het logboek van uw organisatie.
         */
        post: operations["createBerichtinzage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beheer/post/{bericht}/verwijdering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gooi een bericht weg dat nog niet is verstuurd
         * @description Daarna wordt het niet meer verstuurd.
         */
        post: operations["createBerichtverwijdering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie u bent
         * @description Uw naam, uw e-mailadres en uw organisaties.
         */
        get: operations["getMij"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat u bewaart
         * @description Van u en van uw organisaties, ook wat in de prullenbak ligt. Wat het laatst is gewijzigd, staat bovenaan.
         */
        get: operations["listStukken"];
        put?: never;
        /**
         * Bewaar een ontwerp, of scenario’s van geld
         * @description De inhoud is een ontwerpbestand, zoals de website en samenhang herontwerp --json het schrijven, of een scenario zoals samenhang geld overgang het leest (of tot vier bij elkaar). Het is van u, of van de organisatie die u noemt.
         */
        post: operations["createStuk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén stuk dat u bewaart
         * @description Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.
         */
        get: operations["getStuk"];
        /**
         * Wijzig wat u bewaart
         * @description Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).
         */
        put: operations["updateStuk"];
        post?: never;
        /**
         * Leg een stuk in de prullenbak
         * @description Het is 30 dagen terug te halen. Daarna is het weg, met zijn geschiedenis.
         */
        delete: operations["deleteStuk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/overdracht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maak een ontwerp van uw organisatie
         * @description Het is daarna van de organisatie: haar leden zien het. U moet daar ontwerpen mogen maken. Terug kan niet.
         */
        post: operations["createOverdracht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Haal een stuk uit de prullenbak
         * @description Daarna is het er weer, met zijn geschiedenis.
         */
        post: operations["createHerstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/geschiedenis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er met een stuk is gebeurd
         * @description Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.
         */
        get: operations["listGeschiedenis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/geschiedenis/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een stuk zoals het was
         * @description De naam en de inhoud in een vorige versie.
         */
        get: operations["getVersie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/gegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alles wat de server van u bewaart
         * @description Uw account, waar u bent aangemeld, uw organisaties, uw ontwerpen met alle versies, en wat u voor organisaties deed. Geen wachtwoorden en geen sleutels.
         */
        get: operations["getGegevens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/naam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wijzig uw naam
         * @description Ook bij wat u eerder deed, staat daarna deze naam.
         */
        post: operations["createNaam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/wachtwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wijzig uw wachtwoord
         * @description Met het oude erbij. Waar u verder was aangemeld, bent u dat daarna niet meer.
         */
        post: operations["createWachtwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kies de taal van uw e-mail
         * @description Tot u zich weer aanmeldt: dan geldt de taal van de pagina waarop u dat doet.
         */
        post: operations["createTaal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/opheffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hef uw account op
         * @description Uw account en uw eigen ontwerpen zijn daarna weg, voorgoed. Wat van een organisatie is, blijft daar, zonder uw naam. Bent u de enige beheerder van een organisatie, dan moet daar eerst iemand anders beheerder zijn.
         */
        post: operations["createOpheffing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waarvoor u bent uitgenodigd
         * @description Uitnodigingen voor uw e-mailadres die u nog kunt aannemen.
         */
        get: operations["listGenodigd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/uitnodigingen/{uitnodiging}/aanname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Neem een uitnodiging aan die voor u is
         * @description Zonder link. U bent daarna lid van de organisatie, in de rol die erbij staat.
         */
        post: operations["createEigenaanname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Met welke links een ontwerp wordt gedeeld
         * @description Die nog werken, zonder hun sleutel. De laatste staat bovenaan.
         */
        get: operations["listDeellinks"];
        put?: never;
        /**
         * Deel een ontwerp met een link
         * @description Wie de link heeft, ziet het ontwerp en kan het niet wijzigen, tot de link verloopt. Met mag ‘opmerken’ ziet en maakt hij ook opmerkingen.
         */
        post: operations["createDeellink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/links/{link}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trek een link in
         * @description De link doet daarna niets meer.
         */
        post: operations["createDeellinkintrekking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gedeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bekijk wat met een link is gedeeld
         * @description Voor wie de link heeft. De sleutel staat in de vraag zelf, zodat zij in geen adres komt.
         */
        post: operations["createGedeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gedeeld/opmerkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maak een opmerking bij wat met een link is gedeeld
         * @description Alleen met een link die dat toelaat. Wie de link heeft en wie het ontwerp ziet, leest de opmerking.
         */
        post: operations["createOpmerking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/opmerkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er bij een ontwerp is opgemerkt
         * @description Door wie een link hadden. De eerste staat bovenaan.
         */
        get: operations["listOpmerkingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/stukken/{id}/opmerkingen/{opmerking}/verwijdering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gooi een opmerking weg
         * @description Daarna ziet niemand haar meer.
         */
        post: operations["createOpmerkingverwijdering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat de server voor u uitrekent
         * @description Van u en van uw organisaties, tot 30 dagen nadat het klaar is. De laatste staat bovenaan.
         */
        get: operations["listRekentaken"];
        put?: never;
        /**
         * Laat de server iets uitrekenen
         * @description Voor wat lang duurt: u hoeft niet te wachten. Wie het minst in de rij heeft, gaat voor. Elke organisatie heeft een aantal taken tegelijk en een aantal uren per dag.
         */
        post: operations["createRekentaak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taken/{taak}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén taak
         * @description Hoe ver zij is, en waarom zij mislukte.
         */
        get: operations["getRekentaak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taken/{taak}/voortgang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volg een taak
         * @description Server-sent events: de taak, telkens als er iets aan verandert, tot zij klaar is. Na vijf minuten houdt het op; vraag het dan opnieuw, zoals een browser vanzelf doet.
         */
        get: operations["getRekentaakvoortgang"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taken/{taak}/uitkomst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat uit een taak kwam
         * @description Ook van een taak die is afgebroken, als er toen al iets was: gestopt zegt dat.
         */
        get: operations["getRekentaakuitkomst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taken/{taak}/afbreking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Breek een taak af
         * @description Wat nog wacht, begint niet. Wat bezig is, stopt zo snel mogelijk, met het beste tot dan toe.
         */
        post: operations["createRekentaakafbreking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een organisatie van u
         * @description Haar naam, haar soort en haar code in de gegevens.
         */
        get: operations["getOrganisatie"];
        /**
         * Wijzig een organisatie
         * @description Haar naam, haar soort, haar code in de gegevens en wat zij van leden eist, vanaf de versie die If-Match noemt.
         */
        put: operations["updateOrganisatie"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Voeg een organisatie toe
         * @description Dat kan wie al een organisatie beheert, en beheert daarna ook deze.
         */
        post: operations["createOrganisatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/leden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie er bij een organisatie horen
         * @description Met hun rol, op naam.
         */
        get: operations["listLeden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/leden/{persoon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Geef iemand een andere rol
         * @description Vanaf de versie die If-Match noemt. De laatste beheerder blijft beheerder.
         */
        put: operations["updateLid"];
        post?: never;
        /**
         * Haal iemand uit een organisatie
         * @description Wat die persoon voor de organisatie maakte, blijft van de organisatie. Uzelf eruit halen kan altijd, behalve als u de laatste beheerder bent.
         */
        delete: operations["deleteLid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/logboek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er in een organisatie is gebeurd
         * @description Wie wanneer welke rol gaf of nam, en wat er aan de organisatie veranderde. De laatste 200.
         */
        get: operations["listLogboek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/aanvullingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat een organisatie toevoegt aan het register
         * @description Elke waarde met haar bron, met wie haar schreef en wanneer; en wat in de prullenbak ligt.
         */
        get: operations["listAanvullingen"];
        put?: never;
        /**
         * Voeg iets toe aan het register, voor een organisatie
         * @description Voor één regeling, lichaam of raad. Een organisatie heeft er van elk één (409): wijzig anders die. Het register zelf verandert nooit.
         */
        post: operations["createAanvulling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/aanvullingen/invoer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bewaar veel in één keer
         * @description Wat uit een tabel komt: nieuwe stukken, en wijzigingen vanaf de versie die erbij staat. Alles wordt bewaard, of niets.
         */
        post: operations["createAanvullinginvoer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/regelingen/{regeling}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een regeling, met wat uw organisaties toevoegen
         * @description Elke waarde met waar zij vandaan komt: uit het register, of van wie. De domeinen en de inhoud zijn die van /regelingen/{id}, met wat uw organisaties daarvan zeggen. Het register zelf verandert nooit.
         */
        get: operations["getRegisterbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/aanvullingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een aanvulling op het register
         * @description Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.
         */
        get: operations["getAanvulling"];
        /**
         * Wijzig een aanvulling op het register
         * @description Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).
         */
        put: operations["updateAanvulling"];
        post?: never;
        /**
         * Leg een aanvulling op het register in de prullenbak
         * @description Terughalen kan 30 dagen lang. Daarna is het weg, met zijn geschiedenis.
         */
        delete: operations["deleteAanvulling"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/aanvullingen/{id}/geschiedenis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er met een aanvulling op het register is gebeurd
         * @description Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.
         */
        get: operations["listAanvullinggeschiedenis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/aanvullingen/{id}/geschiedenis/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een aanvulling op het register zoals het was
         * @description De inhoud in een vorige versie.
         */
        get: operations["getAanvullingversie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/aanvullingen/{id}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Haal een aanvulling op het register uit de prullenbak
         * @description Daarna is het er weer, met zijn geschiedenis.
         */
        post: operations["createAanvullingherstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alle regelingen van een gemeente, met wat uw organisaties toevoegen
         * @description Als /dossiers/{code}, vanaf vandaag, met het geld en de stemmen die uw organisaties invulden, en met de partijen die zij toevoegden omdat het register die niet heeft.
         */
        get: operations["getEigenDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/dossiers/{code}/regelingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De oplegger van één regeling, met wat uw organisaties toevoegen
         * @description Als /dossiers/{code}/regelingen/{id}, vanaf vandaag, met wat uw organisaties invulden.
         */
        get: operations["getEigenOplegger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/dossiers/{code}/grip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoeveel grip een gemeente heeft, met wat uw organisaties toevoegen
         * @description Als /dossiers/{code}/grip, met de stemmen, de bijdragen, de begroting van de gemeente en de dagen die uw organisaties invulden, ook van andere gemeenten.
         */
        get: operations["getEigenGrip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/regelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * De regelingen van een dag, met wat uw organisaties van de domeinen zeggen
         * @description Als /regelingen: zoeken, filteren, sorteren en bladeren, met tellingen per filter. Wat uw organisaties over het sociaal domein verbeterden, telt mee in filter, lijst en tellingen; bij zo’n regeling staat wie het zegt. Er wordt niets bewaard.
         */
        post: operations["createEigenRegelingenlijst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Het begrotingsjaar van een regeling, met de dagen die uw organisaties invulden
         * @description Als /kalender voor één regeling. De eigen dagen van het bestuur gelden, en van elke raad die meedoet de vergaderdagen, het reces en de aanlevertermijn. Dagen in de vraag gaan voor. Er wordt niets bewaard.
         */
        post: operations["createEigenKalender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/agendas/{soort}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er het komende jaar komt, met de dagen die uw organisaties invulden
         * @description Als /agenda, vanaf vandaag. Waar een bestuur zelf een dag aanhoudt, staat die er, met de laatste dag van de wet erbij.
         */
        get: operations["getEigenAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/agendalinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Met welke links uw agenda dagen ophaalt
         * @description Die nog werken, zonder hun sleutel. De laatste staat bovenaan.
         */
        get: operations["listAgendalinks"];
        put?: never;
        /**
         * Maak een link waarmee uw agenda dagen ophaalt
         * @description Met de dagen uit de wet en de dagen die uw organisaties invulden. De link is geheim: wie hem heeft, ziet deze dagen, tot u hem intrekt.
         */
        post: operations["createAgendalink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/agendalinks/{link}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trek een link van uw agenda in
         * @description Hij geeft daarna niets meer.
         */
        post: operations["createAgendalinkintrekking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendalinks/{sleutel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De dagen van een link, voor een agenda
         * @description Als iCalendar (RFC 5545). Een dag die verschuift, houdt zijn UID; wat vervalt, blijft staan als afgelast. Na intrekken: 410.
         */
        get: operations["getAgendalink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/zienswijzen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De zienswijzen van een organisatie
         * @description Ook die in voorbereiding zijn, en wat in de prullenbak ligt.
         */
        get: operations["listZienswijzen"];
        put?: never;
        /**
         * Begin een zienswijze
         * @description Als concept. Niemand buiten de organisatie ziet haar voordat zij is gepubliceerd.
         */
        post: operations["createZienswijze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zienswijzen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een zienswijze
         * @description Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.
         */
        get: operations["getZienswijze"];
        /**
         * Wijzig een zienswijze
         * @description Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).
         */
        put: operations["updateZienswijze"];
        post?: never;
        /**
         * Leg een zienswijze in de prullenbak
         * @description Terughalen kan 30 dagen lang. Daarna is het weg, met zijn geschiedenis.
         */
        delete: operations["deleteZienswijze"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zienswijzen/{id}/geschiedenis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er met een zienswijze is gebeurd
         * @description Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.
         */
        get: operations["listZienswijzegeschiedenis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zienswijzen/{id}/geschiedenis/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een zienswijze zoals het was
         * @description De inhoud in een vorige versie.
         */
        get: operations["getZienswijzeversie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zienswijzen/{id}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Haal een zienswijze uit de prullenbak
         * @description Daarna is het er weer, met zijn geschiedenis.
         */
        post: operations["createZienswijzeherstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zienswijzen/{id}/bespreking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat leden over een zienswijze zeggen
         * @description In de volgorde waarin het is gezegd. Alleen leden zien het, ook na publicatie.
         */
        get: operations["listBespreking"];
        put?: never;
        /**
         * Zeg iets over een zienswijze
         * @description Voor de leden van de organisatie.
         */
        post: operations["createBespreking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zienswijzen/{id}/bespreking/{opmerking}/verwijdering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gooi weg wat over een zienswijze is gezegd
         * @description Voorgoed.
         */
        post: operations["createBesprekingverwijdering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samenteksten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De teksten waarover deze raad samen met andere besluit
         * @description Met elke versie, en welke raad welke versie heeft vastgesteld, door wie en wanneer.
         */
        get: operations["listSamenteksten"];
        put?: never;
        /**
         * Begin een tekst waarover meer raden besluiten
         * @description Alleen de raden die meedoen, zien de tekst.
         */
        post: operations["createSamentekst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samenteksten/{tekst}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Wijzig een gezamenlijke tekst
         * @description Heeft een raad de laatste versie overgenomen, dan komt er een volgende versie bij; anders verandert de laatste.
         */
        put: operations["updateSamentekst"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samenteksten/{tekst}/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nodig een andere raad uit om mee te doen
         * @description Geeft een sleutel die één keer werkt, zeven dagen lang. Wie hem gebruikt, leest alle versies.
         */
        post: operations["createSamenuitnodiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samendeelnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Doe mee aan een tekst van meer raden
         * @description Met de sleutel die een andere raad gaf.
         */
        post: operations["createSamendeelname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samenteksten/{tekst}/zienswijzen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Neem een versie over als zienswijze van uw raad
         * @description De tekst staat dan vast: uw raad stelt haar vast zoals zij is, of niet.
         */
        post: operations["createSamenzienswijze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samenteksten/{tekst}/vertrek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Doe niet meer mee aan een gezamenlijke tekst
         * @description Uw raad ziet de tekst dan niet meer; alleen een nieuwe uitnodiging brengt hem terug. Wat uw raad overnam, blijft zijn eigen zienswijze. De andere raden zien nog wat uw raad besloot. Vertrekt de laatste raad, dan verdwijnt de tekst.
         */
        post: operations["createSamenvertrek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/samenteksten/{tekst}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beëindig een gezamenlijke tekst, of open haar weer
         * @description Voor de raad die de tekst begon; is die vertrokken, dan voor wie daarna het eerst meedeed. Alle raden lezen de tekst nog, en besluiten over wat zij al overnamen. Schrijven, overnemen en uitnodigen kan niet meer (409).
         */
        post: operations["createSameneinde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zienswijzen/{over}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gepubliceerde zienswijzen over een verbonden partij
         * @description Van alle raden die er hier een publiceerden, over elke versie van de regeling, met het antwoord van het bestuur. Van wat is ingetrokken, staat er alleen dat het is ingetrokken.
         */
        get: operations["listPublicaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/eigenaarschap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie binnen een organisatie voor welke regeling zorgt
         * @description Per functie, met de taken en wie wanneer keek; ook wat in de prullenbak ligt.
         */
        get: operations["listEigenaarschap"];
        put?: never;
        /**
         * Leg vast wie voor een regeling of lichaam zorgt
         * @description Een organisatie heeft er van elk één (409): wijzig anders die.
         */
        post: operations["createEigenaarschap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/eigenaarschap/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie voor een regeling zorgt
         * @description Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.
         */
        get: operations["getEigenaarschap"];
        /**
         * Wijzig wie voor een regeling zorgt
         * @description Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).
         */
        put: operations["updateEigenaarschap"];
        post?: never;
        /**
         * Leg wie voor een regeling zorgt in de prullenbak
         * @description Terughalen kan 30 dagen lang. Daarna is het weg, met zijn geschiedenis.
         */
        delete: operations["deleteEigenaarschap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/eigenaarschap/{id}/geschiedenis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er met wie voor een regeling zorgt is gebeurd
         * @description Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.
         */
        get: operations["listEigenaarschapgeschiedenis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/eigenaarschap/{id}/geschiedenis/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie voor een regeling zorgt zoals het was
         * @description De inhoud in een vorige versie.
         */
        get: operations["getEigenaarschapversie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/eigenaarschap/{id}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Haal wie voor een regeling zorgt uit de prullenbak
         * @description Daarna is het er weer, met zijn geschiedenis.
         */
        post: operations["createEigenaarschapherstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/eigenaarschap/{id}/stappen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Noteer dat u keek, of dat een taak is gedaan
         * @description Met de dag. Van de ronde noteert wie de functie vervult, of wie namens haar handelt: wie hier een andere functie vervult, of wie in de organisatie de eigenaars vastlegt; dan staat erbij als wat. Wat is genoteerd, verandert niet meer; wel is te noteren dat er toch niet is gekeken, of dat een taak weer open is.
         */
        post: operations["createEigenaarstap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/aandacht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat op u wacht
         * @description Uw open taken als eigenaar, en welke regelingen u dit jaar nog niet bekeek.
         */
        get: operations["getAandacht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/organisaties/{organisatie}/signalen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stuur een signaal in namens een organisatie
         * @description Er mag niets over een persoon in staan: lijkt dat toch zo, dan wordt niets bewaard en staat in het antwoord (422, persoonsgegevens) welk veld en welke plaats dat is. Anderen zien de organisatie en de rol, nooit uw naam.
         */
        post: operations["createSignaal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/signalen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een signaal, met waar het uit voortkomt en wat ervan werd
         * @description Voor leden van elke organisatie die eigenaar is, en voor de redactie.
         */
        get: operations["getSignaal"];
        /**
         * Wijzig een signaal dat uw organisatie instuurde
         * @description Zolang de redactie er niets anders van maakte (anders 409). Wat de redactie terugstuurde, is daarna weer open.
         */
        put: operations["updateSignaal"];
        post?: never;
        /**
         * Trek een signaal in dat uw organisatie instuurde
         * @description Het telt dan nergens meer mee, ook niet waar het is samengevoegd. Na 30 dagen is het weg.
         */
        delete: operations["deleteSignaal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/signalen/zoekvraag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek in de signalen die u mag lezen
         * @description Van elk filter minstens één waarde, nieuwste eerst. Waar u naar zoekt, staat niet in het adres en dus in geen logboek.
         */
        post: operations["createSignaalzoekvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/signalen/{id}/geschiedenis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er met een signaal is gebeurd
         * @description Met de redenen van de redactie, en wat er eerder stond.
         */
        get: operations["listSignaalstappen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
type webhooks = Record<string, never>;
interface components {
    schemas: {
        Gemeenten: {
            jaar: number;
            gemeenten: {
                /**
                 * @description De code van de gemeente bij het CBS.
                 * @example GM1581
                 */
                code: string;
                /** @example Utrechtse Heuvelrug */
                naam: string;
                inwoners: number | null;
                /** @description Het jaar waarvan het aantal inwoners is. Een ander jaar dan gevraagd: door herindelingen overgebracht. */
                inwonersJaar: number | null;
                /** @description Het webadres van de gemeente in de standaard TOOI. */
                tooi: string;
            }[];
        };
        /** @description Een fout volgens RFC 9457. Naast de zin in detail staan een vaste code en de gegevens waaruit de zin is gemaakt, zodat een programma haar niet hoeft te ontleden. */
        Probleem: {
            /** @description Naam van het soort probleem, als URI. */
            type: string;
            /** @description Het soort probleem, in het kort. */
            title: string;
            /** @description De HTTP-status. */
            status: number;
            /** @description Wat er in dit geval mis is, gemaakt uit code en velden. */
            detail: string;
            /** @description Het adres dat werd gevraagd. */
            instance?: string;
            /** @description Vaste code, voor programma’s. */
            code: string;
            /** @description Het nummer van het verzoek, ook in de kop X-Request-Id en in het logboek van de server. */
            verzoek?: string;
            fouten?: components["schemas"]["Fout"][];
            /** @description De code van de gevraagde gemeente. */
            gemeente?: string;
            /** @description Haar naam in het jaar waarin zij bestond. */
            naam?: string;
            /** @description Het gevraagde jaar. */
            jaar?: number;
            /** @description Het dichtstbijzijnde jaar waarin zij bestond. */
            bekendIn?: number;
            /** @description Waarin de gemeente opging, of waaruit zij ontstond. */
            verwanten?: components["schemas"]["VerwanteGemeente"][];
            /** @description De gevraagde indeling. */
            indeling?: string;
            /** @description De geldige waarde die er het meest op lijkt. */
            bedoeld?: string;
            /** @description Het eerste jaar dat kan. */
            van?: number;
            /** @description Het laatste jaar dat kan. */
            tot?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Naast de zinnen staan de gegevens waaruit zij zijn gemaakt. */
        Fout: {
            /**
             * @description Waar de fout staat.
             * @enum {string}
             */
            plaats: "query" | "path";
            /** @description De naam van de parameter. */
            veld: string;
            /** @description Vaste code van deze fout. */
            code: string;
            /** @description Wat er mis is. */
            wat: string;
            /** @description Hoe u het herstelt. */
            herstel: string;
            /** @description De geldige waarde die er het meest op lijkt. */
            bedoeld?: string;
            /** @description De waarde die niet kan. */
            waarde?: string;
            /** @description De waarden die wel kunnen. */
            keuzes?: string[];
            /** @description Code van hoe de waarde eruit moet zien. */
            schrijfwijze?: string;
            /** @description De indeling waar het om gaat. */
            indeling?: string;
            /** @description Het jaar waar het om gaat. */
            jaar?: number;
            /** @description Het eerste jaar dat kan. */
            van?: number;
            /** @description Het laatste jaar dat kan. */
            tot?: number;
        } & {
            [key: string]: unknown;
        };
        VerwanteGemeente: {
            /** @description De code van de gemeente. */
            code: string;
            /** @description De naam van de gemeente. */
            naam: string;
            /**
             * @description Of de gevraagde gemeente hierin opging, of hieruit ontstond.
             * @enum {string}
             */
            soort: "opgegaan-in" | "ontstaan-uit";
        };
        Gemeente: {
            /**
             * @description De code van de gemeente bij het CBS.
             * @example GM1581
             */
            code: string;
            /** @example Utrechtse Heuvelrug */
            naam: string;
            inwoners: number | null;
            /** @description Het jaar waarvan het aantal inwoners is. Een ander jaar dan gevraagd: door herindelingen overgebracht. */
            inwonersJaar: number | null;
            /** @description Het webadres van de gemeente in de standaard TOOI. */
            tooi: string;
            jaar: number;
            buren: {
                /**
                 * @description De code van de gemeente bij het CBS.
                 * @example GM1581
                 */
                code: string;
                /** @example Utrechtse Heuvelrug */
                naam: string;
                /** @enum {string} */
                soort: "grens" | "veer" | "brug" | "tunnel" | "dam" | "water";
            }[];
            congruentie: number | null;
            /**
             * @description Wat een partner is bij deze keuze: een gemeente waarmee zij samenwerkt, omdat gemeenten in elke gekozen indeling samen iets moeten of willen doen; of een gemeente waarmee zij alleen een regio deelt.
             * @enum {string}
             */
            verband: "werkt-samen" | "deelt-regio";
            recept: components["schemas"]["Recept"];
            indelingen: {
                indeling: string;
                naam: string;
                domein: string;
                /** @description Hoe verplicht gemeenten er samen iets doen. */
                verplichting: string;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
                regios: {
                    code: string;
                    naam: string;
                    /** @description Het deel van de gemeente dat in de regio ligt; null als dat niet bekend is. */
                    aandeel: number | null;
                    /** @description Codes van alle gemeenten in de regio. */
                    gemeenten: string[];
                }[];
                /** @description Van de indeling is maar een deel bekend: zonder regio kan zij toch in een regio liggen. */
                deels: boolean;
                /** @description De voorgangers van de gemeente lagen niet in dezelfde regio. */
                onzeker: boolean;
                /** @description Telt mee in het recept. */
                gekozen: boolean;
                /** @description Congruentie van de gemeente min die zonder deze indeling (deel van 1). */
                bijdrage: number | null;
            }[];
        };
        /** @description Hoe een cijfer is gemaakt, volledig genoeg om het opnieuw te maken. */
        Recept: {
            jaar: number;
            indelingen: string[];
            /** @enum {string} */
            basis: "waargenomen" | "afgeleid" | "gemengd";
            /** @description Naast indelingen; afwezig als alle even zwaar wegen. */
            gewichten?: number[];
            /** @enum {string} */
            partnerweging?: "inwoners";
            /**
             * @description Net als partnerweging afwezig als alle gelijk tellen: de gepubliceerde formule.
             * @enum {string}
             */
            landweging?: "inwoners";
            formule: string;
            bron: {
                indeling: string;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
                bron: string;
                licentie: string;
            }[];
        };
        /**
         * @description Waargenomen in een bron, of afgeleid uit andere feiten.
         * @enum {string}
         */
        Basis: "waargenomen" | "afgeleid";
        Partners: {
            /**
             * @description De code van de gemeente bij het CBS.
             * @example GM1581
             */
            code: string;
            /** @example Utrechtse Heuvelrug */
            naam: string;
            jaar: number;
            recept: components["schemas"]["Recept"];
            congruentie: number | null;
            /**
             * @description Wat een partner is bij deze keuze: een gemeente waarmee zij samenwerkt, omdat gemeenten in elke gekozen indeling samen iets moeten of willen doen; of een gemeente waarmee zij alleen een regio deelt.
             * @enum {string}
             */
            verband: "werkt-samen" | "deelt-regio";
            partners: {
                /**
                 * @description De code van de gemeente bij het CBS.
                 * @example GM1581
                 */
                code: string;
                /** @example Utrechtse Heuvelrug */
                naam: string;
                inwoners: number | null;
                /** @description In hoeveel gekozen indelingen zij een regio delen. */
                aantal: number;
                congruentie: number;
                /** @description De indelingen waarin zij een regio delen. */
                gedeeld: string[];
            }[];
        };
        /** @description Gemeenten die bij een tekst passen, de beste eerst. */
        Zoekuitkomst: {
            jaar: number;
            zoekterm: string;
            /** @description Hoeveel er passen; `treffers` noemt er hoogstens 50. */
            aantal: number;
            treffers: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
                /** @description De naam van de gemeente. */
                naam: string;
                /**
                 * @description Waarop is gevonden: de naam (`gemeente`), de code, een naam of code uit een ander jaar (`vroeger`), een plaats in de gemeente, of een postcode.
                 * @enum {string}
                 */
                soort: "gemeente" | "code" | "vroeger" | "plaats" | "postcode";
                /** @description Wat is gevonden: de naam of de vier cijfers. */
                via: string;
                /** @description Bij `vroeger`: het jaar waarin die naam of code op de lijst stond. */
                viaJaar: number | null;
            }[];
        };
        /** @description Plaatsen en postcodes, waarmee de website zelf zoekt: wat iemand typt, gaat niet naar de server. */
        Zoekgegevens: {
            jaar: number;
            plaatsen: {
                plaats: string;
                gemeente: string;
                vanJaar: number;
                totJaar: number;
            }[];
            /** @description Het jaar van de gemeenten bij de postcodes. */
            postcodejaar: number;
            postcodes: {
                postcode: number;
                gemeente: string;
            }[];
        };
        Indelingen: {
            jaar: number;
            indelingen: {
                /** @example veiligheidsregio */
                indeling: string;
                naam: string;
                naamEn: string;
                domein: string;
                verplichting: string;
                grondslag: string;
                bron: string;
                licentie: string;
                omschrijving: string;
                omschrijvingEn: string;
                gebreken: string;
                basis: components["schemas"]["Basis"];
                /** @description Het jaar van de feiten. Een ander jaar dan gevraagd: door herindelingen overgebracht. */
                oorsprongjaar: number;
                aantalRegios: number;
                /** @description Van een deel van de gemeenten is niet bekend in welke regio zij liggen. Zo’n indeling telt in geen keuze vooraf mee. */
                deels: boolean;
                /** @description Gemeenten die in een regio liggen, voor zover bekend. */
                aantalGemeenten: number;
                jarenWaargenomen: number[];
            }[];
        };
        Indeling: {
            /** @example veiligheidsregio */
            indeling: string;
            naam: string;
            naamEn: string;
            domein: string;
            verplichting: string;
            grondslag: string;
            bron: string;
            licentie: string;
            omschrijving: string;
            omschrijvingEn: string;
            gebreken: string;
            basis: components["schemas"]["Basis"];
            /** @description Het jaar van de feiten. Een ander jaar dan gevraagd: door herindelingen overgebracht. */
            oorsprongjaar: number;
            aantalRegios: number;
            /** @description Van een deel van de gemeenten is niet bekend in welke regio zij liggen. Zo’n indeling telt in geen keuze vooraf mee. */
            deels: boolean;
            /** @description Gemeenten die in een regio liggen, voor zover bekend. */
            aantalGemeenten: number;
            jarenWaargenomen: number[];
            jaar: number;
            /** @description Hoe wij aan deze editie kwamen. */
            wijze: string;
            edities: {
                jaar: number;
                basis: components["schemas"]["Basis"];
                wijze: string;
                bron: string;
                licentie: string;
                gebreken: string;
                deels: boolean;
            }[];
            wijzigingen: components["schemas"]["Wijzigingen"];
        };
        /** @description Wat er in een indeling veranderde tussen twee jaren, en waarom. Alleen met vergelijkMet: de wijzigingen tussen dat jaar en dit. */
        Wijzigingen: {
            eerder: {
                jaar: number;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
            };
            later: {
                jaar: number;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
            };
            /** @description Beide rusten op dezelfde feiten: dan kan alleen een herindeling iets veranderen. */
            zelfdeFeiten: boolean;
            aantal: {
                herindeling: number;
                keuze: number;
                naam: number;
            };
            /** @description Welke regio als welke verdergaat, gekoppeld op de gemeenten erin. */
            regios: {
                van: {
                    code: string;
                    naam: string;
                } | null;
                naar: {
                    code: string;
                    naam: string;
                } | null;
            }[];
            gemeenten: {
                code: string;
                naam: string;
                /**
                 * @description Herindeling: zij nam andere gemeenten op. Keuze: zij verhuisde zonder dat een herindeling daartoe dwong. Naam: alleen de code of de naam van haar regio veranderde.
                 * @enum {string}
                 */
                soort: "herindeling" | "keuze" | "naam";
                verhuisd: boolean;
                van: {
                    code: string;
                    naam: string;
                }[];
                naar: {
                    code: string;
                    naam: string;
                }[];
                voorgangers: {
                    code: string;
                    naam: string;
                }[];
            }[];
        } | null;
        Regios: {
            indeling: string;
            jaar: number;
            basis: components["schemas"]["Basis"];
            oorsprongjaar: number;
            /** @description De woon-werkstromen achter de zelfvoorziening; null als die er niet zijn. */
            woonwerk: {
                jaar: number;
                /** @description Banen die buiten de berekening blijven. */
                nietToegewezen: number;
                /** @description Gemeenten die zijn verdeeld: waar hun banen bleven, staat nergens. */
                verdeeld: {
                    code: string;
                    naam: string;
                }[];
            } | null;
            regios: {
                code: string;
                naam: string;
                /** @description Van een gemeente in meer regio’s telt haar aandeel. Null als het niet te zeggen is. */
                inwoners: number | null;
                /** @description De inwoners die wel bekend zijn. */
                inwonersBekend: number;
                /** @description Codes van de gemeenten waarvan het aantal inwoners of het aandeel niet bekend is. */
                zonderInwoners: string[];
                aantalGemeenten: number;
                /** @description Gemeenten die ook in een andere regio liggen. */
                gesplitst: number;
                zelfvoorziening: {
                    /** @description Banen van inwoners binnen de regio / alle banen van inwoners. */
                    aanbod: number | null;
                    /** @description Banen van inwoners binnen de regio / alle banen in de regio. */
                    vraag: number | null;
                    /** @description Banen van inwoners binnen de regio. */
                    banen: number;
                    nietToegewezen: number;
                } | null;
                gemeenten: {
                    code: string;
                    naam: string;
                    aandeel: number | null;
                    onzeker: boolean;
                }[];
            }[];
        };
        /** @description TopoJSON in meters van het Rijksdriehoeksstelsel; id is de code van de regio. */
        Regiogrenzen: {
            /** @enum {string} */
            type: "Topology";
            /** @description Eén object: regios. */
            objects: {
                [key: string]: unknown;
            };
            arcs: number[][][];
            samenhang: {
                jaar: number;
                basis: components["schemas"]["Basis"];
                bronjaar: number;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description GeoJSON volgens RFC 7946; id is de code van de gemeente of de regio. */
        GeoJson: {
            /** @enum {string} */
            type: "FeatureCollection";
            /** @description Alleen bij het Rijksdriehoeksstelsel. */
            crs?: {
                /** @enum {string} */
                type: "name";
                properties: {
                    name: string;
                };
            };
            bbox?: number[];
            samenhang: {
                [key: string]: unknown;
            };
            features: {
                /** @enum {string} */
                type: "Feature";
                id: string;
                properties: {
                    [key: string]: unknown;
                };
                geometry: {
                    /** @enum {string} */
                    type: "MultiPolygon";
                    coordinates: number[][][][];
                };
            }[];
        };
        /** @description Congruentie van elke gemeente en van het land; delen van 1. */
        Congruentie: {
            recept: components["schemas"]["Recept"];
            aantalGemeenten: number;
            gemiddelde: number | null;
            minimum: number | null;
            maximum: number | null;
            gemiddeldAantalPartners: number | null;
            bijdragen: {
                indeling: string;
                /** @description Congruentie min congruentie zonder deze indeling, maal 100. */
                procentpunt: number | null;
            }[];
            gemeenten: {
                code: string;
                naam: string;
                congruentie: number | null;
                partners: number;
                inwoners: number | null;
            }[];
        };
        /** @description Congruentie door de jaren, waargenomen en afgeleid uit elkaar gehouden. */
        Tijdlijn: {
            gemeente: {
                code: string;
                naam: string;
            } | null;
            formule: string;
            jaren: {
                jaar: number;
                /** @description Of de gemeente er dat jaar is. */
                bestaat: boolean;
                /** @description Gemeenten op de lijst van dit jaar. */
                aantalGemeenten: number;
                /** @description Over de gekozen indelingen die dat jaar zijn waargenomen. */
                waargenomen: {
                    indelingen: string[];
                    congruentie: number | null;
                };
                /** @description Over alle gekozen indelingen, ook de afgeleide. */
                alles: {
                    indelingen: string[];
                    congruentie: number | null;
                };
                /** @description Over alle gekozen indelingen; van het land: gemiddeld per gemeente. */
                partners: number | null;
                /** @description Vergelijking met het laatste eerdere jaar dat indelingen gemeen heeft: alleen over wat in beide is waargenomen. */
                sindsVorige: {
                    jaar: number;
                    indelingen: string[];
                    eerder: number | null;
                    nu: number | null;
                } | null;
            }[];
            herindelingen: {
                /** Format: date */
                datum: string;
                van: {
                    code: string;
                    naam: string;
                };
                naar: {
                    code: string;
                    naam: string;
                };
                /** @description Alleen de grens veranderde. */
                blijftBestaan: boolean;
            }[];
        };
        Vergelijking: {
            recept: components["schemas"]["Recept"];
            a: {
                indeling: string;
                naam: string;
                /** @description Het jaar waarvan deze indeling is gevraagd. */
                jaar: number;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
                aantalRegios: number;
                regios: {
                    code: string;
                    naam: string;
                }[];
            };
            b: {
                indeling: string;
                naam: string;
                /** @description Het jaar waarvan deze indeling is gevraagd. */
                jaar: number;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
                aantalRegios: number;
                regios: {
                    code: string;
                    naam: string;
                }[];
            };
            /** @description Welk deel van de gemeenten (of inwoners) bij elkaar blijft; 1 = past er helemaal in. */
            nesting: {
                aInB: number | null;
                bInA: number | null;
                aInBInwoners: number | null;
                bInAInwoners: number | null;
            };
            gelijkenis: {
                aantalGemeenten: number;
                rand: number | null;
                ari: number | null;
                nmi: number | null;
                /** @description In bits. */
                vi: number | null;
            };
            /** @description De minste gemeenten die moeten verhuizen om van a b te maken; grootste eerst. */
            verplaatsingen: {
                aantalGemeenten: number;
                aantal: number;
                /** @description Samen, voor zover bekend. */
                inwoners: number;
                lijst: {
                    gemeente: {
                        code: string;
                        naam: string;
                    };
                    inwoners: number | null;
                    van: {
                        code: string;
                        naam: string;
                    };
                    /** @description Null als de regio van b nieuw is. */
                    naar: {
                        code: string;
                        naam: string;
                    } | null;
                    doel: {
                        code: string;
                        naam: string;
                    };
                    /** @description Haar buren, en hoeveel daarvan in a, in b en in beide bij haar in een regio liggen. */
                    buren: {
                        aantal: number;
                        inA: number;
                        inB: number;
                        inBeide: number;
                    };
                }[];
            };
            /** @description Gevulde cellen: volgnummer van de regio in a en in b, en wat zij delen. */
            kruistabel: {
                a: number;
                b: number;
                gemeenten: number;
                inwoners: number;
            }[];
            /** @description Volgorde van de regio’s van a (links) en b (rechts) met weinig kruisende banden. */
            stroomdiagram: {
                links: number[];
                rechts: number[];
                kruisingen: number;
            };
        };
        Regelingen: {
            recept: components["schemas"]["ReceptRegelingen"];
            /** @description null op een dag die het register niet kent. */
            aantal: number | null;
            perVorm: {
                vorm: string;
                aantal: number;
            }[];
            perGemeente: {
                gemiddelde: number | null;
                minimum: number | null;
                maximum: number | null;
                gemiddeldAantalPartners: number | null;
                overlapgraad: number | null;
            };
            gemeenten: {
                code: string;
                naam: string;
                regelingen: number;
                /** @description Andere gemeenten van dat jaar met wie zij er een deelt. */
                partners: number;
                /** @description Gemiddelde over partners van gedeelde regelingen / regelingen van deze gemeente. */
                overlapgraad: number | null;
            }[];
            /** @description Paren van gemeenten met ten minste drempel gedeelde regelingen. */
            banden: {
                a: string;
                b: string;
                aantal: number;
            }[];
            clusters: {
                gemeenten: {
                    code: string;
                    naam: string;
                }[];
                /** @description Gedeelde regelingen per paar, gemiddeld. */
                dichtheid: number;
            }[];
            /** @description Gemeenten zonder band bij deze drempel. */
            eilanden: {
                code: string;
                naam: string;
            }[];
            regelingen: {
                id: string;
                naam: string;
                vorm: string;
                vanKracht: string;
                /** @description De eerste dag waarop zij niet meer van kracht is. */
                tot: string | null;
                lichaam: string | null;
                beleidsvelden: string[];
                gemeenten: string[];
                /**
                 * @description Of deze versie op de dag van kracht is, voorbij is of nog komt.
                 * @enum {string}
                 */
                stand: "geldig" | "beeindigd" | "toekomstig";
                overdracht: string[];
                grondslag: string[];
                /** @description Afgeleid uit grondslag, beleidsvelden en tekst; bij één regeling staat waarom. */
                domeinen: string[];
                sociaal: boolean;
                /** @description Welke organisatie zegt of dit sociaal domein is, met haar bron; alleen voor haar leden. Anders null: dan is het afgeleid. */
                correctie: string | null;
                provincies: string[];
                /** @description De controles die deze regeling aanwijzen; geen oordeel. */
                controles: string[];
                /** @description Alle deelnemers, ook wie geen gemeente is. */
                deelnemers: number;
                /** @description Waarin de gezochte woorden staan; null zonder zoekvraag. */
                treffer: {
                    velden: ("naam" | "belang" | "kenmerken" | "deelnemers")[];
                    /** @description De andere versie waarin de woorden staan, zoals een oude naam. */
                    via: {
                        id: string;
                        naam: string;
                        vanKracht: string;
                    } | null;
                } | null;
            }[];
            /** @description null op een dag die het register niet kent. */
            register: {
                /** @description Zoveel regelingen passen bij de vraag, over alle pagina’s. */
                aantal: number;
                /** @description Zoveel regelingen zijn er op deze dag van kracht. */
                totaal: number;
                pagina: number;
                /** @description null: alles op één pagina. */
                perPagina: number | null;
                paginas: number;
                /** @enum {string} */
                sorteer: "register" | "relevantie" | "naam" | "gemeenten" | "nieuwste" | "oudste";
                zoek: {
                    tekst: string;
                    /** @description Bedoelde u dit? null: geen voorstel. */
                    suggestie: string | null;
                    /** @description Geen regeling heeft alle woorden; deze hebben er enkele van. */
                    ruimer: boolean;
                    /** @description De tekst was te lang; alleen het begin is gezocht. */
                    afgekapt: boolean;
                } | null;
                keuze: {
                    stand: string[];
                    vorm: string[];
                    overdracht: string[];
                    grondslag: string[];
                    beleidsterrein: string[];
                    domein: string[];
                    gemeente: string[];
                    provincie: string[];
                    sociaal: string[];
                    controle: string[];
                };
                facetten: {
                    stand: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    vorm: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    overdracht: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    grondslag: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    beleidsterrein: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    domein: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    gemeente: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    provincie: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    sociaal: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                    controle: {
                        /** @description Wat er in het filter komt te staan. */
                        waarde: string;
                        /** @description Hoe het heet. */
                        naam: string;
                        /** @description Zoveel regelingen geeft deze waarde, met de andere filters erbij. */
                        aantal: number;
                    }[];
                };
            } | null;
        };
        /** @description Hoe de cijfers over regelingen zijn geteld. */
        ReceptRegelingen: {
            /** Format: date */
            datum: string;
            /** @description Het jaar waarvan de gemeenten zijn. */
            jaar: number;
            telregel: string;
            formule: string;
            drempel: number;
            /**
             * @description Of er is geteld wie elkaar in de gekozen regelingen ontmoeten. Zo niet, dan zijn die cijfers leeg.
             * @enum {string}
             */
            overlap: "geteld" | "niet_gevraagd";
            bron: string;
            licentie: string;
            /** @description Wat het register over deze dag weet. Onvolledig: de aantallen zijn te laag. Onbekend: de dag ligt voor de eerste regeling of na de laatste verandering in het register; dan zijn er geen cijfers en zijn de lijsten leeg. */
            kennis: {
                /** @enum {string} */
                stand: "bekend" | "onvolledig" | "onbekend";
                /**
                 * Format: date
                 * @description Vanaf deze dag is het register volledig.
                 */
                vanaf: string;
                /**
                 * Format: date
                 * @description De laatste dag waarover het register iets zegt.
                 */
                tot: string;
            };
            /** @description Gemeenten die in het register meedoen maar er in dat jaar niet zijn; zij tellen niet mee. */
            vreemdeCodes: {
                code: string;
                naam: string;
            }[];
        };
        Regeling: {
            id: string;
            naam: string;
            vorm: string;
            vanKracht: string;
            /** @description De eerste dag waarop zij niet meer van kracht is. */
            tot: string | null;
            lichaam: string | null;
            beleidsvelden: string[];
            citeertitel: string | null;
            tooi: string | null;
            bevoegdheden: string[];
            grondslag: string[];
            belang: string | null;
            bronhouder: string | null;
            besluit: string | null;
            /** @description Alle versies die het register aan deze verbindt, oudste eerst. */
            versies: {
                id: string;
                naam: string;
                vanKracht: string;
                tot: string | null;
            }[];
            deelnemers: {
                naam: string;
                soort: string | null;
                gemeente: string | null;
                sinds: string | null;
                organen: string[];
                verdeelsleutel: string | null;
                /** @description Van de raad naar wie dagelijks besluit; null als het register geen orgaan van de gemeente noemt. */
                keten: string[] | null;
            }[];
            /**
             * Format: date
             * @description De dag waarop controles, gelijken en gebieden zijn bepaald.
             */
            datum: string;
            /**
             * @description Of deze versie op de gevraagde dag van kracht is.
             * @enum {string}
             */
            stand: "geldig" | "beeindigd" | "toekomstig";
            /** @description Het nummer van de eerste versie: dat blijft gelijk. */
            keten: string;
            /** @description Tussen elke twee versies na elkaar, oudste eerst. */
            verschillen: components["schemas"]["Versieverschil"][];
            /** @description De grondslag, met waar elke wet staat; null: dat weten wij niet. */
            wetten: {
                naam: string;
                adres: string | null;
            }[];
            gelijken: components["schemas"]["Gelijken"];
            /** @description Regio’s die (bijna) samenvallen met de gemeenten die meedoen; de dichtste eerst. */
            gebieden: {
                indeling: string;
                indelingnaam: string;
                regio: string;
                naam: string;
                basis: string;
                samen: number;
                alleenRegio: {
                    code: string;
                    naam: string;
                }[];
                alleenRegeling: {
                    code: string;
                    naam: string;
                }[];
            }[];
            domeinen: {
                domein: string;
                hoort: boolean;
                redenen: {
                    /** @enum {string} */
                    soort: "grondslag" | "beleidsveld" | "tekst" | "correctie";
                    waarde: string;
                }[];
            }[];
            sociaal: boolean;
            /** @description Wat iets is om naar te kijken; geen oordeel. */
            controles: {
                controle: string;
                naam: string;
                naamEn: string;
                zin: string;
                zinEn: string;
                wet: string;
                artikel: string;
                /** @description Waar het artikel staat, in de tekst van de peildatum. */
                adres: string;
                /** @description De tekst van de wet waar iemand de rij naast legde; null: niemand deed dat. */
                gecontroleerdOp: string | null;
                twijfel: string | null;
                twijfelEn: string | null;
                gezien: string[];
            }[];
            /** @description Wat deze vorm is en mag, en wat het register daarover zegt. */
            vormregels: {
                /** @enum {string} */
                onderwerp: "rechtspersoon" | "bestuur" | "deelnemers" | "overdracht" | "adviescommissie";
                /** @enum {string} */
                mag: "ja" | "nee" | "alleen";
                waarde: string[];
                naam: string;
                naamEn: string;
                zin: string;
                zinEn: string;
                wet: string;
                artikel: string;
                /** @description Waar het artikel staat, in de tekst van de peildatum. */
                adres: string;
                /** @description De tekst van de wet waar iemand de rij naast legde; null: niemand deed dat. */
                gecontroleerdOp: string | null;
                twijfel: string | null;
                twijfelEn: string | null;
                /**
                 * @description Of het register bij deze regel past. Kijken: er staat iets anders, of er ontbreekt iets; dat is geen oordeel. Niet te zien: het register zegt er niets over.
                 * @enum {string}
                 */
                toets: "past" | "kijken" | "niet_te_zien";
                /** @description Wat het register noemt en de regel niet. */
                gezien: string[];
            }[];
            /** @description Wat een regeling moet of kan zeggen. Onbekend tot iemand keek; een voorstel is een plaats om te lezen, geen bewijs. Gezocht is in het belang: de tekst van een regeling heeft het register niet. */
            inhoud: {
                eis: string;
                verplicht: boolean;
                naam: string;
                naamEn: string;
                zin: string;
                zinEn: string;
                wet: string;
                artikel: string;
                /** @description Waar het artikel staat, in de tekst van de peildatum. */
                adres: string;
                /** @description De tekst van de wet waar iemand de rij naast legde; null: niemand deed dat. */
                gecontroleerdOp: string | null;
                twijfel: string | null;
                twijfelEn: string | null;
                /** @enum {string} */
                stand: "onbekend" | "aanwezig" | "afwezig" | "botsing";
                /** @description Waarmee een plaats in een tekst wordt gezocht. */
                woorden: string[];
                voorstellen: {
                    veld: string;
                    artikel: string | null;
                    woord: string;
                    fragment: string;
                }[];
            }[];
        };
        /** @description Wat een versie anders zegt dan die ervoor. */
        Versieverschil: {
            van: string;
            naar: string;
            naam: {
                van: string | null;
                naar: string | null;
            } | null;
            vorm: {
                van: string | null;
                naar: string | null;
            } | null;
            lichaam: {
                van: string | null;
                naar: string | null;
            } | null;
            belang: {
                van: string | null;
                naar: string | null;
            } | null;
            bevoegdheden: {
                erbij: string[];
                eraf: string[];
            };
            grondslag: {
                erbij: string[];
                eraf: string[];
            };
            beleidsvelden: {
                erbij: string[];
                eraf: string[];
            };
            toegetreden: {
                deelnemer: string;
                naam: string;
                gemeente: string | null;
                organen: string[];
            }[];
            uitgetreden: {
                deelnemer: string;
                naam: string;
                gemeente: string | null;
                organen: string[];
                opgeheven: boolean;
            }[];
            organen: {
                deelnemer: string;
                naam: string;
                erbij: string[];
                eraf: string[];
            }[];
            /** @description Niets hiervan verschilt. */
            gelijk: boolean;
        };
        /** @description Andere regelingen van die dag met dezelfde deelnemers. */
        Gelijken: {
            /** @description Precies dezelfde deelnemers: zij zouden samen kunnen gaan. */
            gelijk: {
                id: string;
                naam: string;
                deelnemers: number;
            }[];
            /** @description Een deel van dezelfde deelnemers, en geen andere. */
            binnen: {
                id: string;
                naam: string;
                deelnemers: number;
            }[];
            /** @description Al deze deelnemers, en nog andere. */
            rondom: {
                id: string;
                naam: string;
                deelnemers: number;
            }[];
        };
        /** @description De stappen van een jaar, met hun dagen en waarom. */
        Kalender: {
            begrotingsjaar: number;
            /** @enum {string} */
            cyclus: "begroting" | "regeling" | "veilig_thuis";
            /** @description De dagen die de vraag zelf noemde. */
            gekozen: {
                [key: string]: string;
            };
            gemeente: {
                code: string;
                naam: string;
            } | null;
            /** @description De regelingen waarover het gaat; leeg als niemand ze noemde. */
            regelingen: {
                id: string;
                naam: string;
                vorm: string;
                /** @description De stappen die voor deze regeling gelden; leeg zonder eigen bestuur. */
                stappen: string[];
            }[];
            stappen: components["schemas"]["Kalenderstap"][];
            letOp: string[];
            haalbaar?: components["schemas"]["Haalbaarheid"];
            /** @description Dagen die uw organisaties zelf invulden. Alleen voor wie is aangemeld. */
            eigen?: components["schemas"]["Eigendag"][];
        };
        Kalenderstap: {
            stap: string;
            /** @enum {string} */
            cyclus: "begroting" | "regeling" | "veilig_thuis";
            naam: string;
            /** @description Wie de stap zet, in woorden. */
            wie: string;
            /**
             * @description Wie de stap zet, als code.
             * @enum {string}
             */
            nemer: "bestuur" | "raad" | "college";
            /** Format: date */
            vanaf: string | null;
            /**
             * Format: date
             * @description null als de wet geen laatste dag noemt.
             */
            uiterlijk: string | null;
            wet: string;
            /** @description Met het lid tussen haakjes, zoals 35(1). */
            artikel: string;
            /** Format: uri */
            bron: string;
            /** @description Waarom de laatste dag is wat zij is. */
            reden: string;
            twijfel: string[];
        };
        /** @description Of raden op tijd een zienswijze kunnen geven. */
        Haalbaarheid: {
            /** Format: date */
            vanaf: string;
            /** Format: date */
            uiterlijk: string;
            raden: {
                gemeente: string;
                /** @enum {string} */
                stand: "kan" | "kan-niet" | "onbekend";
                vergaderingen?: string[];
                /** @description Bij elke vergadering de commissie ervoor, waar die dagen bekend zijn. */
                commissies?: string[];
                /**
                 * @description De raad vergadert op tijd, maar er is geen commissie voor.
                 * @enum {boolean}
                 */
                zonderCommissie?: true;
                uitwegen?: ({
                    /** @enum {string} */
                    soort: "ontwerp-eerder";
                    dagen: number;
                    /** Format: date */
                    vergadering: string;
                } | {
                    /** @enum {string} */
                    soort: "vaststelling-later";
                    dagen: number;
                    /** Format: date */
                    vergadering: string;
                } | {
                    /** @enum {string} */
                    soort: "extra-vergadering" | "extra-commissie" | "extra-commissie-en-raad";
                    /** Format: date */
                    vanaf: string;
                    /** Format: date */
                    uiterlijk: string;
                })[];
                reces?: {
                    /** Format: date */
                    van: string;
                    /** Format: date */
                    tot: string;
                }[];
                zin: string;
            }[];
            /** Format: date */
            besteVaststelling: string | null;
            zinnen: string[];
        };
        /** @description Een dag die een organisatie zelf invulde. */
        Eigendag: {
            /** @description Zegt om welke dag het gaat. */
            id: string;
            /** @enum {string} */
            soort: "kalenderdag" | "bestuursvergadering" | "raadsvergadering" | "commissievergadering" | "reces" | "evaluatie";
            /** Format: date */
            datum: string;
            /**
             * Format: date
             * @description De laatste dag; bij één dag dezelfde.
             */
            tot: string;
            naam: string;
            over: {
                /** @enum {string} */
                soort: "regeling" | "lichaam" | "raad";
                id: string;
                naam: string;
            };
            /** @description Organisaties zeggen iets anders: er wordt niet mee gerekend. */
            botsing: boolean;
            /** @description Welke organisatie dit invulde, met haar bron. */
            van: {
                organisatie: string;
                bron: {
                    tekst: string;
                    webadres?: string;
                    /** Format: date */
                    datum?: string;
                };
                door: string | null;
                /** Format: date-time */
                op: string;
            }[];
        };
        /** @description Wat de wet in een tijd vraagt van de raden en besturen. */
        Agenda: {
            gemeente: {
                code: string;
                naam: string;
            } | null;
            regeling: {
                id: string;
                naam: string;
            } | null;
            /** Format: date */
            vanaf: string;
            /**
             * Format: date
             * @description De laatste dag.
             */
            tot: string;
            /**
             * Format: uri
             * @description Waar dit antwoord vandaan komt.
             */
            adres: string;
            /**
             * Format: date
             * @description De dag waarop de regelingen in het register gelden.
             */
            peildatum: string;
            /** @description Op volgorde van dag. */
            punten: components["schemas"]["Agendapunt"][];
            /** @description Regelingen zonder eigen bestuur: zij stellen geen begroting vast. */
            zonderBegroting: {
                id: string;
                naam: string;
            }[];
            /** @description Dagen die uw organisaties zelf invulden. Alleen voor wie is aangemeld. */
            eigen?: components["schemas"]["Eigendag"][];
        };
        Agendapunt: {
            stap: string;
            /** @enum {string} */
            cyclus: "begroting" | "regeling" | "veilig_thuis";
            naam: string;
            /** @description Wie de stap zet, in woorden. */
            wie: string;
            /**
             * @description Wie de stap zet, als code.
             * @enum {string}
             */
            nemer: "bestuur" | "raad" | "college";
            wet: string;
            /** @description Met het lid tussen haakjes, zoals 35(1). */
            artikel: string;
            /** Format: uri */
            bron: string;
            /** @description Waarom de laatste dag is wat zij is. */
            reden: string;
            twijfel: string[];
            /** @description Blijft hetzelfde, ook als de dag verandert. */
            id: string;
            /**
             * Format: date
             * @description De laatste dag voor deze stap.
             */
            datum: string;
            /** @description Het begrotingsjaar; bij Veilig Thuis het jaar ervoor. */
            jaar: number;
            regelingen: {
                id: string;
                naam: string;
            }[];
            /** @description Deze dag is van het bestuur zelf, niet de laatste van de wet. */
            eigen?: {
                /**
                 * Format: date
                 * @description De laatste dag volgens de wet.
                 */
                wettelijk: string | null;
                /** @description Deze dag is zelf opgegeven; anders volgt zij uit een andere dag die dat is. */
                opgegeven: boolean;
                /** @description Welke organisatie dit invulde, met haar bron. */
                van: {
                    organisatie: string;
                    bron: {
                        tekst: string;
                        webadres?: string;
                        /** Format: date */
                        datum?: string;
                    };
                    door: string | null;
                    /** Format: date-time */
                    op: string;
                }[];
            };
        };
        /** @description Alle regelingen van een gemeente, en wat de raad wanneer te doen heeft. */
        Dossier: {
            gemeente: {
                code: string;
                naam: string;
                inwoners: number | null;
            };
            /** Format: date */
            vanaf: string;
            /**
             * Format: date
             * @description De dag waarop de regelingen in het register gelden.
             */
            peildatum: string;
            raad: components["schemas"]["Raad"];
            stukken: components["schemas"]["Raadsstuk"][];
            punten: components["schemas"]["Agendapunt"][];
            eigen?: components["schemas"]["Eigendag"][];
            /** @description Wat het eerst aandacht vraagt, staat bovenaan. */
            regelingen: {
                /**
                 * @description Een regeling uit het register, of een lichaam dat er niet in staat en dat uw organisaties toevoegden.
                 * @enum {string}
                 */
                soort: "regeling" | "lichaam";
                id: string;
                naam: string;
                vorm: string;
                beleidsvelden: string[];
                belang: string | null;
                /** @description Hoeveel gemeenten meedoen. */
                gemeenten: number;
                controles: string[];
                volgende: {
                    /** Format: date */
                    datum: string;
                    naam: string;
                    wie: string;
                } | null;
                geld: components["schemas"]["Regelinggeld"];
                /** @description Voor de paragraaf verbonden partijen (BBV, artikel 15). */
                verbonden: {
                    jaar: number | null;
                    zetel: string | null;
                    eigenVermogen: number | null;
                    vreemdVermogen: number | null;
                    resultaat: number | null;
                    risico: string | null;
                };
            }[];
        };
        /** @description De zetels per fractie, zoals het register ze het laatst noemde. */
        Raad: {
            zetels: number;
            fracties: {
                fractie: string;
                zetels: number | null;
            }[];
            /** @description Alle fracties samen; minder dan zetels als er een ontbreekt. */
            opgeteld: number;
            gezien: string;
            bron: string;
        } | null;
        /** @description Waar de gemeente raadsstukken openbaar maakt. Nooit compleet. */
        Raadsstuk: {
            /** @enum {string} */
            soort: "vergaderstukken" | "ingekomen_stukken" | "jaarplannen" | "systeem";
            adres: string | null;
            systeem: string | null;
            gezien: string;
            bron: string;
        };
        Regelinggeld: {
            jaar: number;
            /** @description Van het hele lichaam, in euro. */
            begroting: number | null;
            /** @description Van deze gemeente, in euro. */
            bijdrage: number | null;
            /** @description De bijdrage per inwoner, in euro. */
            perInwoner: number | null;
            /** @description Deel van alle bijdragen; null als niet alle bekend zijn. */
            aandeel: number | null;
            /** @description Van de bijdrage sinds het jaar ervoor: 0,1 is 10 % meer. */
            verandering: number | null;
            /** @description De middelste bijdrage per inwoner aan andere regelingen met hetzelfde beleidsveld. */
            soortgenoten: number | null;
        } | null;
        /** @description Eén regeling voor één raad, in een vaste vorm. */
        Oplegger: {
            gemeente: {
                code: string;
                naam: string;
                inwoners: number | null;
            };
            /** Format: date */
            vanaf: string;
            /**
             * Format: date
             * @description De dag waarop de regelingen in het register gelden.
             */
            peildatum: string;
            raad: components["schemas"]["Raad"];
            stukken: components["schemas"]["Raadsstuk"][];
            regeling: {
                /**
                 * @description Een regeling uit het register, of een lichaam dat er niet in staat en dat uw organisaties toevoegden.
                 * @enum {string}
                 */
                soort: "regeling" | "lichaam";
                id: string;
                naam: string;
                titel: string;
                vorm: string;
                belang: string | null;
                beleidsvelden: string[];
                taken: string[];
                bevoegdheden: string[];
                grondslag: string[];
                besluit: string | null;
                /**
                 * Format: date
                 * @description null: niemand vulde het in.
                 */
                vanKracht: string | null;
                /** Format: date */
                tot: string | null;
            };
            /** @description Wat uw organisaties anders zeggen dan het register. Alleen voor hun leden. */
            verbeterd?: {
                /** @enum {string} */
                veld: "belang" | "vorm" | "beleidsvelden" | "bevoegdheden" | "grondslag";
                waarde: string;
                organisaties: string[];
            }[];
            punten: components["schemas"]["Agendapunt"][];
            eigen?: components["schemas"]["Eigendag"][];
            geld: components["schemas"]["Regelinggeld"];
            stem: components["schemas"]["Stemgewicht"];
            /** @description Wie beslist, in volgorde. */
            beslissers: ("raad" | "college" | "burgemeester" | "algemeen_bestuur" | "dagelijks_bestuur" | "bestuur" | "gemeenschappelijk_orgaan" | "uitvoerende_deelnemer")[];
            deelnemers: {
                naam: string;
                gemeente: string | null;
            }[];
            /** @description Om naar te kijken: geen oordeel. */
            controles: {
                naam: string;
                zin: string;
                wet: string;
                artikel: string;
                twijfel: string[];
            }[];
            /** Format: date */
            evaluatie: string | null;
            uittreding: {
                tekst: string | null;
                som: number | null;
            };
            vragen: ("aangepast_aan_wet" | "evaluatie" | "uittreding" | "zienswijzen" | "doelen" | "kosten" | "risico" | "macht")[];
            /** @description Wat niemand nog heeft ingevuld. */
            onbekend: ("begroting" | "bijdrage" | "stemmen" | "evaluatie" | "uittreding")[];
        };
        /** @description Hoe zwaar de stem weegt, en hoe vaak zij de doorslag geeft. */
        Stemgewicht: {
            /** @enum {string} */
            telling: "stemgewicht" | "zetels";
            gewicht: number;
            totaal: number;
            aandeel: number;
            drempel: number;
            /** @description Niemand noemde een drempel: meer dan de helft. */
            gewoneMeerderheid: boolean;
            banzhaf: number | null;
            shapley: number | null;
        } | null;
        /** @description Elke maat staat op zichzelf; één totaal is er niet. */
        Grip: {
            gemeente: {
                code: string;
                naam: string;
            };
            /** Format: date */
            datum: string;
            /**
             * @description Wat het register over deze dag weet. Onbekend: er zijn geen cijfers.
             * @enum {string}
             */
            kennis: "bekend" | "onvolledig" | "onbekend";
            maten: {
                /** @enum {string} */
                maat: "regelingen" | "schakels" | "delegatie" | "eigenaren" | "leeftijd" | "gelijken" | "raadsdagen" | "stemaandeel" | "banzhaf" | "shapley" | "begrotingsaandeel";
                waarde: number | null;
                /** @description Van gemeenten met twee derde tot anderhalf keer zoveel inwoners, zonder deze. */
                mediaan: number | null;
                /** @description Van zoveel gemeenten is de mediaan. */
                aantal: number;
                /** @description Komt uit het register en de wet. Anders uit wat organisaties invulden: alleen hun leden zien de waarde. */
                openbaar: boolean;
                formule: string;
                eenheid: string;
            }[];
            regelingen: {
                id: string;
                naam: string;
                /** @description Van de raad naar wie dagelijks besluit; null als het register geen orgaan noemt. */
                keten: string[] | null;
                overdracht: string[];
                /** @description Hoeveel er meedoen. */
                eigenaren: number;
                /** Format: date */
                vanKracht: string;
                /** @description In jaren. */
                leeftijd: number;
                /** @description Andere regelingen met precies dezelfde deelnemers. */
                gelijken: number;
                /** @description Dagen die de raad heeft voor een zienswijze op de volgende ontwerpbegroting; null zonder eigen begroting. */
                raadsdagen: number | null;
                /** @description Wat de stem weegt; null zolang niet alle stemmen zijn ingevuld. */
                stem: {
                    aandeel: number | null;
                    banzhaf: number | null;
                    shapley: number | null;
                } | null;
                /** @description De ingevulde bijdrage als deel van de ingevulde begroting van de gemeente. */
                begrotingsdeel: number | null;
            }[];
        };
        /** @description Wat nodig is voordat taken naar een regeling gaan. */
        Overheveling: {
            /** Format: date */
            ingang: string;
            /** Format: date */
            vandaag: string;
            /** @enum {string} */
            vorm: "openbaar lichaam" | "bedrijfsvoeringsorganisatie" | "gemeenschappelijk orgaan" | "regeling zonder meer";
            gevolgen: ("mandaat" | "bedrijfsvoering" | "geen-rechtspersoon" | "eigen-bestuur")[];
            /** @description Of geen enkele laatste dag al voorbij is. */
            kan: boolean;
            /**
             * Format: date
             * @description De eerste dag waarop het kan als de raden het ontwerp vandaag krijgen.
             */
            vroegst: string | null;
            stappen: {
                stap: string;
                /** @enum {string} */
                cyclus: "begroting" | "regeling" | "veilig_thuis";
                naam: string;
                /** @description Wie de stap zet, in woorden. */
                wie: string;
                /**
                 * @description Wie de stap zet, als code.
                 * @enum {string}
                 */
                nemer: "bestuur" | "raad" | "college";
                /** Format: date */
                vanaf: string | null;
                /**
                 * Format: date
                 * @description null als de wet geen laatste dag noemt.
                 */
                uiterlijk: string | null;
                wet: string;
                /** @description Met het lid tussen haakjes, zoals 35(1). */
                artikel: string;
                /** Format: uri */
                bron: string;
                /** @description Waarom de laatste dag is wat zij is. */
                reden: string;
                twijfel: string[];
                /** @description Dagen vanaf vandaag; negatief als de dag voorbij is. */
                dagen: number | null;
            }[];
            /** @description De raad van elke gemeente moet toestemming geven. */
            gemeenten: {
                code: string;
                naam: string;
            }[];
            inwoners: number | null;
            taken: {
                taak: string;
                naam: string;
                naamEn: string;
                wet: string;
                /** @description Leeg als het artikel niet is nagekeken. */
                artikel: string | null;
                bron: string;
                twijfel: string | null;
                twijfelEn: string | null;
                wieBeslist: string[];
                /** @description Of de wet de taak aan gemeenten geeft. */
                gemeentelijk: boolean;
                regiosoort: string | null;
                regiosoortEn: string | null;
                /** @description De wettelijke regio’s waarin de gemeenten liggen; null als de wet geen regio noemt. */
                regios: {
                    regio: string;
                    naam: string;
                    erin: number;
                    totaal: number;
                }[] | null;
                /** @description De regelingen die de taak nu voor deze gemeenten doen, volgens het register. */
                dragers: {
                    regeling: string;
                    naam: string;
                    /** @enum {string} */
                    kolom: "naam" | "belang" | "grondslag";
                    gemeenten: {
                        code: string;
                        naam: string;
                    }[];
                    anderen: number;
                }[];
                /** @description Gemeenten waarvan het register geen regeling noemt. */
                zonder: {
                    code: string;
                    naam: string;
                }[];
                /** @description Het laatste bekende bedrag; null als het niet bekend is. */
                geld: {
                    onderwerp: string;
                    jaar: number;
                    euro: number;
                    gemeenten: {
                        code: string;
                        naam: string;
                    }[];
                } | null;
            }[];
            /** Format: date */
            registerTot: string | null;
        };
        /** @description De onderwerpen waarvan het pakket bedragen heeft. */
        Geldonderwerpen: {
            onderwerpen: {
                onderwerp: string;
                /** @description De jaren waarvan er bedragen zijn; leeg waar de bijlage geen jaar noemt. */
                jaren: (number | null)[];
                /** @description Het aantal bedragen, over alle jaren samen. */
                regels: number;
            }[];
        };
        /** @description Bedragen per ontvanger, zoals de bijlagen bij het besluit ze noemen. */
        Uitkeringen: {
            onderwerp: string;
            jaar: number | null;
            bijlagen: string[];
            artikelen: string[];
            kolommen: string[];
            /** @description Van welk jaar de inwoners zijn: dat van de bedragen, of het eerste dat bekend is; leeg bij bedragen zonder jaar. */
            inwonersjaar: number | null;
            som: number;
            /** @description Wat het besluit zelf als totaal noemt; leeg als dat hier niet bekend is. */
            besluittotaal: number | null;
            /** @description Of de som gelijk is aan dat totaal. */
            klopt: boolean | null;
            ontvangers: {
                /** @description Leeg bij een provincie of een gemeente van voor 2011. */
                gemeente: string | null;
                ontvanger: string;
                euro: number;
                /** @description Deel van de som van deze uitkering. */
                aandeel: number;
                inwoners: number | null;
                perInwoner: number | null;
            }[];
        };
        /** @description Alle ontvangers in de bijlagen bij het besluit. */
        Geldontvangers: {
            ontvangers: {
                /** @description De code van de gemeente, of zonder code ‘geen-code:’ met de naam. */
                sleutel: string;
                naam: string;
                /** @description Leeg bij een provincie of een gemeente van voor 2011. */
                gemeente: string | null;
                /** @description Alle namen waaronder de bijlagen bedragen noemen, ook van gemeenten die hierin opgingen. */
                namen: string[];
                regels: number;
            }[];
        };
        /** @description Alle bedragen van een ontvanger, per onderwerp en jaar. */
        Geldontvanger: {
            /** @description De code van de gemeente, of zonder code ‘geen-code:’ met de naam. */
            sleutel: string;
            naam: string;
            /** @description Leeg bij een provincie of een gemeente van voor 2011. */
            gemeente: string | null;
            /** @description Alle namen waaronder de bijlagen bedragen noemen, ook van gemeenten die hierin opgingen. */
            namen: string[];
            som: number;
            bedragen: {
                onderwerp: string;
                jaar: number | null;
                /** @description De naam zoals de bijlage die noemt. */
                ontvanger: string;
                euro: number;
                /** @description De som van dit onderwerp in dit jaar, over alle ontvangers. */
                totaal: number;
                /** @description Het bedrag, gedeeld door die som. */
                aandeel: number;
                inwoners: number | null;
                inwonersjaar: number | null;
                perInwoner: number | null;
                bijlage: string;
                artikel: string;
                kolom: string;
            }[];
        };
        /** @description De bijdragesleutels die het register van regelingen noemt. */
        Registersleutels: {
            inwonersjaar: number;
            sleutels: {
                regeling: string;
                naam: string;
                /** @description De procenten samen; niet precies 100 waar het register afrondt. */
                som: number;
                deelnemers: {
                    naam: string;
                    gemeente: string | null;
                    inwoners: number | null;
                    /** @description Procent van de kosten volgens het register. */
                    deel: number;
                    /** @description Procent als gemeenten naar inwoners betaalden; wat anderen betalen, blijft. */
                    naarInwoners: number | null;
                }[];
            }[];
        };
        /** @description Wie een gemeente voorrang moet geven bij een woning. */
        Urgentie: {
            /** Format: date */
            datum: string;
            /**
             * Format: date
             * @description De eerste dag dat dit een plicht is; leeg als die niet bekend is.
             */
            plichtVanaf: string | null;
            groepen: {
                regel: string;
                wet: string;
                artikel: string;
                zin: string;
                zinEn: string;
                bron: string;
                geldigVan: string | null;
                twijfel: string | null;
                twijfelEn: string | null;
            }[];
        };
        /** @description De kerncijfers van gemeenten die het pakket heeft. */
        Kerncijfers: {
            kenmerken: {
                /** @description De naam in het pakket. */
                kenmerk: string;
                naam: string;
                eenheid: string;
                /**
                 * @description Een aantal kan geld verdelen; een verhouding (zoals een percentage) alleen maal de inwoners; een gemiddelde niet.
                 * @enum {string}
                 */
                soort: "aantal" | "verhouding" | "gemiddelde";
                jaren: number[];
                bron: string;
            }[];
        };
        /** @description Eén kerncijfer van een jaar, op de gemeenten van een jaar. */
        Kerncijfer: {
            /** @description De naam in het pakket. */
            kenmerk: string;
            naam: string;
            eenheid: string;
            /**
             * @description Een aantal kan geld verdelen; een verhouding (zoals een percentage) alleen maal de inwoners; een gemiddelde niet.
             * @enum {string}
             */
            soort: "aantal" | "verhouding" | "gemiddelde";
            jaren: number[];
            bron: string;
            /** @description Het jaar van de cijfers. */
            van: number;
            /** @description Het jaar van de gemeenten. */
            jaar: number;
            gemeenten: {
                code: string;
                naam: string;
                /** @description Leeg waar het niet bekend is. */
                waarde: number | null;
                /**
                 * @description Afgeleid: overgezet door een herindeling heen.
                 * @enum {string|null}
                 */
                basis: "waargenomen" | "afgeleid" | null;
            }[];
        };
        Taken: {
            taken: components["schemas"]["Taak"][];
        };
        /** @description Wie volgens welke wet beslist, op welke schaal, voor wie. */
        Taak: {
            taak: string;
            naam: string;
            naamEn: string;
            wet: string;
            /** @description Leeg als het artikel niet is nagekeken. */
            artikel: string | null;
            omschrijving: string;
            omschrijvingEn: string;
            /** @description De soorten opdrachtgever die samen beslissen. */
            wieBeslist: ("college" | "raad" | "burgemeester" | "schoolbesturen" | "zorgkantoor" | "zorgverzekeraar" | "uwv" | "svb" | "politie" | "rijk")[];
            /** @description De ene organisatie die beslist, als de wet die noemt. */
            organisatie: string | null;
            /** @enum {string} */
            schaal: "lokaal" | "indeling" | "landelijk" | "persoon";
            /** @description De indeling, als het pakket die heeft. */
            indeling: string | null;
            /** @description De naam waaronder de indeling wordt gezocht, als zij er niet is. */
            indelingGezocht: string | null;
            regiosoort: string | null;
            regiosoortEn: string | null;
            /** @enum {string|null} */
            woonplaatsregel: "gemeente_van_verblijf" | "landelijke_toegang" | "woonplaats_burgerlijk_wetboek" | "woonplaats_jeugd_gezag" | "woonplaats_jeugd_inschrijving" | "inwoner" | "inschrijving_brp" | "schoollocatie" | "woonplaats_verzekerde" | null;
            /**
             * @description De plaats die telt in plaats van de woonplaats.
             * @enum {string|null}
             */
            tweedePlaats: "school" | "gezag" | "kind" | "aanmelding" | null;
            wieRechtHeeft: string;
            wieRechtHeeftEn: string;
            bron: string;
            /** Format: date */
            gecontroleerdOp: string | null;
            /** Format: date */
            geldigVan: string | null;
            /** Format: date */
            geldigTot: string | null;
            twijfel: string | null;
            twijfelEn: string | null;
        };
        Behoeften: {
            behoeften: components["schemas"]["Behoefte"][];
        };
        /** @description Een situatie in gewone woorden, en de taken waar zij naartoe leidt. */
        Behoefte: {
            behoefte: string;
            naam: string;
            naamEn: string;
            omschrijving: string;
            omschrijvingEn: string;
            taken: string[];
        };
        Huishoudens: {
            huishoudens: components["schemas"]["Huishouden"][];
        };
        /** @description Een bedacht voorbeeldhuishouden, voor elke gemeente hetzelfde. */
        Huishouden: {
            huishouden: string;
            naam: string;
            naamEn: string;
            leden: {
                /** @enum {string} */
                soort: "kind" | "volwassene" | "oudere";
                naam: string;
                naamEn: string;
                behoeften: string[];
            }[];
        };
        /** @description Alles waaruit de website zelf uitrekent wie waar verantwoordelijk is. Er gaat geen vraag naar de server. */
        Routegegevens: {
            taken: components["schemas"]["Taak"][];
            behoeften: components["schemas"]["Behoefte"][];
            huishoudens: components["schemas"]["Huishouden"][];
            uitvoering: components["schemas"]["Uitvoeringsboek"];
            /** @description Het jaar van de gemeenten in de postcodes. */
            postcodejaar: number;
            postcodes: {
                postcode: number;
                gemeente: string;
                swvPo: string | null;
                swvVo: string | null;
            }[];
        };
        /** @description Wie welke taak uitvoert, voor zover bekend. */
        Uitvoeringsboek: {
            artikelen: {
                taak: string;
                /** Format: date */
                geldigVan: string | null;
                wet: string;
                bwbr: string;
                artikel: string | null;
                /** @enum {string} */
                waarover: "taak" | "woonplaats" | "regio" | "uitvoering";
            }[];
            rollen: {
                taak: string;
                /** @enum {string} */
                besluit: "eigen-college";
                /** @enum {string} */
                regio: "koopt-in" | "stemt-af";
            }[];
            /** @description Welke regeling welke taak uitvoert, en waar dat in het register is gelezen. */
            regelingtaken: {
                taak: string;
                regeling: string;
                /** @enum {string} */
                kolom: "naam" | "belang" | "grondslag";
                woord: string | null;
            }[];
            regelingen: {
                id: string;
                naam: string;
                lichaam: string | null;
                /** @description Waar de regeling is bekendgemaakt. */
                besluit: string | null;
                /** Format: date */
                vanKracht: string;
                /** Format: date */
                tot: string | null;
                gemeenten: string[];
            }[];
            loketten: {
                gemeente: string;
                taak: string | null;
                naam: string | null;
                site: string | null;
                telefoon: string | null;
                bron: string;
            }[];
            /**
             * Format: date
             * @description De laatste dag die het register kent; null zonder register.
             */
            registerTot: string | null;
        };
        /** @description Aan hoeveel tafels over de voorbeeldhuishoudens wordt beslist, in elke gemeente. */
        Versnippering: {
            recept: components["schemas"]["ReceptVersnippering"];
            gemiddelde: components["schemas"]["Tafelaantal"];
            huishoudens: {
                huishouden: string;
                naam: string;
                naamEn: string;
                gemiddelde: components["schemas"]["Tafelaantal"];
                /** @description In hoeveel gemeenten het er ten minste en ten hoogste zoveel zijn. */
                verdeling: {
                    tafels: number;
                    tenMinste: number;
                    tenHoogste: number;
                }[];
            }[];
            /** @description Hoeveel tafels het er gemiddeld minder zijn zonder deze taken. */
            bijdragen: {
                taken: string[];
                indeling: string | null;
                bijdrage: number;
                huishoudens: number;
            }[];
            gemeenten: {
                code: string;
                naam: string;
                gemiddelde: components["schemas"]["Tafelaantal"];
                /** @description Per huishouden, in de volgorde van huishoudens. */
                tafels: components["schemas"]["Tafelaantal"][];
            }[];
        };
        /** @description Hoe de tafels zijn geteld. */
        ReceptVersnippering: {
            jaar: number;
            /** Format: date */
            datum: string;
            telregel: string;
            bron: {
                indeling: string;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
                bron: string;
                licentie: string;
            }[];
            /** @description Indelingen die nodig zijn en die het pakket niet heeft. */
            ontbreekt: string[];
        };
        /** @description Ten minste en ten hoogste; gelijk als het aantal bekend is. */
        Tafelaantal: {
            min: number;
            max: number;
        };
        /** @description TopoJSON in meters van het Rijksdriehoeksstelsel; id is de code van de gemeente. */
        Grenzen: {
            /** @enum {string} */
            type: "Topology";
            /** @description Eén object: gemeenten. */
            objects: {
                [key: string]: unknown;
            };
            arcs: number[][][];
            /** @description Coördinaten zijn hele getallen: maal scale, plus translate. */
            transform?: {
                scale: number[];
                translate: number[];
            };
            bbox?: number[];
            /** @description Waar deze grenzen vandaan komen. */
            samenhang: {
                jaar: number;
                basis: components["schemas"]["Basis"];
                bronjaar: number;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Alles van één jaar, compact: hieruit rekent de website alles zelf uit. */
        Atlas: {
            jaar: number;
            /** @description Code en naam; de plaats in deze lijst is het volgnummer. */
            gemeenten: [
                string,
                string
            ][];
            inwoners: (number | null)[];
            inwonersJaar: number[];
            /** @description Buren van gemeente i: naar[start[i]] tot naar[start[i + 1]]. */
            buren: {
                start: number[];
                naar: number[];
                soort: number[];
            };
            indelingen: {
                indeling: string;
                naam: string;
                naamEn: string;
                domein: string;
                verplichting: string;
                grondslag: string;
                bron: string;
                licentie: string;
                omschrijving: string;
                omschrijvingEn: string;
                gebreken: string;
            }[];
            edities: {
                indeling: string;
                basis: components["schemas"]["Basis"];
                oorsprongjaar: number;
                wijze: string;
                bron: string;
                licentie: string;
                gebreken: string;
                /** @description Waar: van een deel van de gemeenten is de regio niet bekend. */
                deels?: boolean;
                /** @description Code en naam van elke regio. */
                regios: [
                    string,
                    string
                ][];
                /** @description Per gemeente het volgnummer van haar regio, of paren van regio en aandeel als zij in geen, in meer of voor een deel in een regio ligt. */
                leden: (number | [
                    number,
                    number | null
                ][])[];
                onzeker: number[];
            }[];
            /** @description De regels uit de wet die op 1 januari van het jaar gelden. */
            regels: {
                regel: string;
                /** @enum {string} */
                soort: "samenvallend" | "urgent";
                wet: string;
                bwbr: string;
                artikel: string;
                indelingen: string[];
                organen: ("college" | "raad" | "burgemeester" | "schoolbesturen" | "zorgkantoor" | "zorgverzekeraar" | "uwv" | "svb" | "politie" | "rijk")[];
                zin: string;
                zinEn: string;
                /** Format: uri */
                bron: string;
                /** Format: date */
                gecontroleerdOp: string | null;
                /** Format: date */
                geldigVan: string | null;
                /** Format: date */
                geldigTot: string | null;
                twijfel: string | null;
                twijfelEn: string | null;
            }[];
            /** @description De indelingen die Samenhang aanbiedt waar nog niets is gekozen. */
            voorkeuzes: [
                "wettelijk" | "vandaag" | "vergelijking" | "vergelijkbaar",
                string[]
            ][];
            /** @description Codes en namen uit andere jaren, met de codes van de gemeenten die het in dit jaar zijn (nu), en voor elk daarvan alle codes uit dat jaar die erin opgingen (samen). */
            andereNamen: {
                code: string;
                naam: string;
                jaar: number;
                nu: string[];
                samen: string[][];
            }[];
        };
        Jaren: {
            jaren: number[];
            laatste: number;
            /** @description Voor elk jaar met grenzen op de kaart: waar zij vandaan komen. */
            grenzen: {
                [key: string]: {
                    basis: components["schemas"]["Basis"];
                    bronjaar: number;
                };
            };
        };
        Pakketinhoud: {
            naam: string;
            titel: string;
            versie: string;
            bestanden: {
                /** @example gemeenten */
                naam: string;
                titel: string;
                omschrijving: string;
                bestand: string;
                bytes: number | null;
                rijen: number | null;
                jaren: number[];
                bronnen: {
                    titel: string;
                    adres: string | null;
                }[];
                licenties: {
                    titel: string;
                    adres: string | null;
                }[];
                gebreken: string[];
            }[];
        };
        Verwijzingen: {
            verwijzingen: {
                naam: string;
                adres: string;
            }[];
        };
        /** @description Catalogus volgens DCAT-AP-NL 3.0, als JSON-LD. */
        Catalogus: {
            "@context": {
                [key: string]: string;
            };
            "@id": string;
            /** @enum {string} */
            "@type": "dcat:Catalog";
            "dcat:dataset": ({
                "@id": string;
                "@type": string;
            } & {
                [key: string]: unknown;
            })[];
            "dcat:service": ({
                "@id": string;
                "@type": string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        OgcLanding: {
            title: string;
            description: string;
            links: {
                href: string;
                rel: string;
                type?: string;
                title?: string;
            }[];
        };
        OgcConformance: {
            conformsTo: string[];
        };
        OgcCollections: {
            links: {
                href: string;
                rel: string;
                type?: string;
                title?: string;
            }[];
            collections: components["schemas"]["OgcCollection"][];
        };
        OgcCollection: {
            id: string;
            title: string;
            description: string;
            /** @enum {string} */
            itemType: "feature";
            extent: {
                spatial: {
                    bbox: number[][];
                    crs: string;
                };
                temporal: {
                    interval: string[][];
                };
            };
            crs: string[];
            storageCrs: string;
            links: {
                href: string;
                rel: string;
                type?: string;
                title?: string;
            }[];
        };
        /** @description GeoJSON volgens OGC API Features. */
        OgcFeatureCollection: {
            /** @enum {string} */
            type: "FeatureCollection";
            features: {
                /** @enum {string} */
                type: "Feature";
                id?: string | number;
                properties: {
                    [key: string]: unknown;
                } | null;
                geometry: {
                    /** @enum {string} */
                    type: "Polygon" | "MultiPolygon";
                    coordinates: unknown[];
                };
            }[];
            numberMatched: number;
            numberReturned: number;
            links: {
                href: string;
                rel: string;
                type?: string;
                title?: string;
            }[];
        };
        OgcFeature: {
            /** @enum {string} */
            type: "Feature";
            id?: string | number;
            properties: {
                [key: string]: unknown;
            } | null;
            geometry: {
                /** @enum {string} */
                type: "Polygon" | "MultiPolygon";
                coordinates: unknown[];
            };
            links: {
                href: string;
                rel: string;
                type?: string;
                title?: string;
            }[];
        };
        Gezondheid: {
            /** @enum {string} */
            status: "ok";
            /** @description De versie van de API. */
            versie: string;
            pakket: {
                versie: string;
                hash: string;
            };
        };
        Gereed: {
            /** @enum {string} */
            status: "gereed";
            /**
             * @description Of wat mensen bewaren bereikbaar is. Zo niet, dan werkt alles wat openbaar is gewoon door: de server blijft gereed.
             * @enum {string}
             */
            opslag: "leeg" | "bereikbaar" | "onbereikbaar";
        };
        Leeg: Record<string, never>;
        EersteAanmelding: {
            /**
             * Format: email
             * @description Het e-mailadres.
             */
            email: string;
            /** @description Het wachtwoord. */
            wachtwoord: string;
            /** @description De sleutel uit de link die de server toont. */
            sleutel: string;
            /** @description Uw naam. */
            naam: string;
            organisatie: {
                /** @description De naam van uw organisatie. */
                naam: string;
                /**
                 * @description Wat voor organisatie het is.
                 * @enum {string}
                 */
                soort: "gemeente" | "samenwerkingsverband" | "provincie" | "waterschap" | "rijk" | "kennisinstelling" | "anders";
            };
        };
        Uitnodigingsaanbod: {
            /** @description De naam van de organisatie. */
            organisatie: string;
            /**
             * @description Wat u daar wordt.
             * @enum {string}
             */
            rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
            /** @description Het e-mailadres waarvoor de uitnodiging is. */
            email: string;
            /** Format: date-time */
            verlooptOp: string;
        };
        Aanname: {
            /** @description De sleutel uit de link, achter het #. */
            sleutel: string;
            /** @description Uw naam. */
            naam: string;
            /** @description Een nieuw wachtwoord, of dat van het account dat dit adres al heeft. */
            wachtwoord: string;
        };
        Sessies: {
            sessies: {
                id: string;
                /** Format: date-time */
                begonnenOp: string;
                /** Format: date-time */
                eindigtOp: string;
                /** @description Wat de browser van zichzelf zegt. */
                browser: string | null;
                /** @description Of het de aanmelding is waarmee u dit vraagt. */
                deze: boolean;
            }[];
        };
        Aanmeldcode: {
            /** @description De code uit uw app, of een herstelcode. */
            code: string;
        };
        NieuweTweedeStap: {
            /** @description Voor in een QR-code (otpauth). */
            adres: string;
            /** @description Voor als u uw app niet hebt. Elk werkt één keer; zij worden alleen nu getoond. */
            herstelcodes: string[];
        };
        Wachtwoordbevestiging: {
            /** @description Uw wachtwoord. */
            wachtwoord: string;
        };
        Vergeten: {
            /**
             * Format: email
             * @description Het e-mailadres.
             */
            email: string;
        };
        Wachtwoordherstel: {
            /** @description De sleutel uit de link, achter het #. */
            sleutel: string;
            /** @description Het nieuwe wachtwoord. */
            wachtwoord: string;
        };
        Afgemeld: {
            /** @description Waar u zich ook bij uw organisatie afmeldt; null als dat niet hoeft. */
            vervolg: string | null;
        };
        Inlog: {
            /**
             * Format: email
             * @description Het e-mailadres.
             */
            email: string;
            /** @description Het wachtwoord. */
            wachtwoord: string;
        };
        Passkeys: {
            passkeys: {
                id: string;
                naam: string;
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                gemaaktOp: string;
                /**
                 * Format: date-time
                 * @description Wanneer u er voor het laatst mee binnenkwam.
                 * @example 2026-11-29T10:15:00.000Z
                 */
                gebruiktOp: string | null;
            }[];
        };
        /** @description Voor navigator.credentials in de browser, zoals in WebAuthn Level 3. */
        Passkeyvraag: {
            /** @description Geldt vijf minuten, voor één antwoord. */
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        Passkeybegin: {
            /** @description Uw wachtwoord. */
            wachtwoord?: string;
        };
        PasskeyGemaakt: {
            id: string;
        };
        NieuwePasskey: {
            /** @description Waaraan u hem herkent. */
            naam: string;
            /** @description RegistrationResponseJSON van de browser. */
            antwoord: {
                id: string;
                response: {
                    clientDataJSON: string;
                    attestationObject: string;
                };
            };
        };
        Passkeyantwoord: {
            /** @description AuthenticationResponseJSON van de browser. */
            antwoord: {
                id: string;
                response: {
                    clientDataJSON: string;
                    authenticatorData: string;
                    signature: string;
                    userHandle: string;
                };
            };
        };
        Aanmeldwijzen: {
            /** @description De identiteitsprovider van de organisatie; null als die er niet is. */
            aanbieder: {
                /** @description Hoe de organisatie hem noemt. */
                naam: string;
            } | null;
            /** @description Of het met een passkey kan. */
            passkeys: boolean;
        };
        Vertrek: {
            /** @description Waar u zich aanmeldt. */
            adres: string;
        };
        Terugkomst: {
            /** @description Wat achter het vraagteken staat van het adres waarmee u terugkwam. */
            zoekdeel: string;
        };
        Afmeldbericht: {
            /** @description Het logout token. */
            logout_token: string;
        };
        Uitnodigingen: {
            uitnodigingen: components["schemas"]["Uitnodiging"][];
        };
        Uitnodiging: {
            id: string;
            email: string;
            /**
             * @description Wat de genodigde wordt.
             * @enum {string}
             */
            rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
            /** Format: date-time */
            gemaaktOp: string;
            /** Format: date-time */
            verlooptOp: string;
        };
        NieuweUitnodiging: components["schemas"]["Uitnodiging"] & {
            /** @description Hoort achter het # van de link /uitnodiging. Staat er alleen als de server geen e-mail stuurt, en alleen nu: hij bewaart een hash. */
            sleutel?: string;
        };
        Uitnodigen: {
            /**
             * Format: email
             * @description Het e-mailadres van de genodigde.
             */
            email: string;
            /**
             * @description Wat de genodigde wordt.
             * @enum {string}
             */
            rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
        };
        Lid: {
            persoon: string;
            naam: string;
            email: string;
            /**
             * @description Wat iemand in de organisatie is.
             * @enum {string}
             */
            rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
            /** @description De versie; ook in het ETag, voor de volgende wijziging. */
            versie: number;
            /**
             * @description Of na het wachtwoord een code wordt gevraagd; zonder: er is geen wachtwoord. Null voor wie geen leden beheert.
             * @enum {string|null}
             */
            tweedeStap: "aan" | "uit" | "zonder" | null;
        };
        Berichten: {
            /** @description Of er een mailserver is ingesteld. */
            verzendt: boolean;
            berichten: components["schemas"]["Bericht"][];
        };
        Bericht: {
            id: string;
            /** @description Het e-mailadres. */
            naar: string;
            soort: string;
            /** Format: date-time */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @description Wanneer de server het (weer) probeert.
             */
            volgendeOp: string;
            pogingen: number;
            /** @description Wat de mailserver de laatste keer zei. */
            reden: string | null;
        };
        /** @description Met een mailserver staat een link met een sleutel er niet in. */
        Brief: {
            naar: string;
            onderwerp: string;
            tekst: string;
        };
        /** @description Wie u bent, en voor welke organisatie. */
        Mij: {
            /** @description Waaraan u in andere antwoorden te herkennen bent. */
            id: string;
            naam: string;
            email: string;
            /**
             * @description De taal van de e-mail die u krijgt.
             * @enum {string}
             */
            taal: "nl" | "en";
            /** @description Of u een wachtwoord hebt; zonder komt u binnen via uw organisatie. */
            wachtwoord: boolean;
            /** @description Of u na uw wachtwoord een code geeft. */
            tweedeStap: boolean;
            /** @description Of u ook met een account van uw organisatie binnenkomt. */
            gekoppeld: boolean;
            organisaties: {
                id: string;
                naam: string;
                /** @enum {string} */
                soort: "gemeente" | "samenwerkingsverband" | "provincie" | "waterschap" | "rijk" | "kennisinstelling" | "anders";
                code: string | null;
                /**
                 * @description Wat u daar bent.
                 * @enum {string}
                 */
                rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
            }[];
            /** @description Organisaties waarvan u pas iets ziet als u een code na uw wachtwoord hebt. */
            wachtOpTweedeStap: {
                id: string;
                naam: string;
            }[];
        };
        Stukken: {
            stukken: components["schemas"]["Stukkop"][];
        };
        Stukkop: {
            id: string;
            soort: string;
            /** @description De organisatie waarvan het is; null als het van u alleen is. */
            organisatie: string | null;
            titel: string;
            /** @description De versie; ook in het ETag, voor de volgende wijziging. */
            versie: number;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gewijzigdOp: string;
            /**
             * Format: date-time
             * @description Sinds wanneer het in de prullenbak ligt.
             * @example 2026-11-29T10:15:00.000Z
             */
            verwijderdOp: string | null;
        };
        Stuk: components["schemas"]["Stukkop"] & {
            /** @description Wat erin staat, zoals in het bestand ervan. */
            inhoud?: unknown;
        };
        NieuwStuk: components["schemas"]["Teschrijven"] & {
            /**
             * @description Een ontwerp, of scenario’s van geld.
             * @enum {string}
             */
            soort: "ontwerp" | "geldscenario";
            /** @description Het nummer van de organisatie. */
            organisatie?: string;
        };
        Teschrijven: {
            /** @description De naam waaronder u het bewaart. */
            titel: string;
            /** @description Wat erin staat, zoals in het bestand ervan. */
            inhoud?: unknown;
        };
        Overdracht: {
            /** @description Het nummer van de organisatie. */
            organisatie: string;
        };
        Geschiedenis: {
            stappen: {
                versie: number;
                /** @enum {string} */
                handeling: "gemaakt" | "gewijzigd" | "weggegooid" | "teruggehaald" | "overgedragen";
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                wanneer: string;
                /** @description Wie het deed; null als die hier niet meer is. */
                wie: string | null;
                titel: string;
            }[];
        };
        VorigeVersie: {
            titel: string;
            inhoud?: unknown;
        };
        /** @description Alles wat de server van u en over u bewaart. */
        MijnGegevens: {
            /** @enum {string} */
            schema: "samenhang/mijn-gegevens";
            /** @enum {number} */
            versie: 1;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gemaaktOp: string;
            account: {
                naam: string;
                email: string;
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                sinds: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Uw eigen ontwerpen, met alle versies, hun links en de opmerkingen erbij. */
            ontwerpen: {
                [key: string]: unknown;
            }[];
            /** @description Wat u deed met ontwerpen van organisaties. */
            werkBijOrganisaties: {
                [key: string]: unknown;
            }[];
            /** @description Wat u deed in organisaties, en wat daar met u gebeurde. */
            logboek: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        Naamswijziging: {
            /** @description Uw naam. */
            naam: string;
        };
        Wachtwoordwijziging: {
            /** @description Het wachtwoord dat u nu hebt. */
            oud: string;
            /** @description Het nieuwe wachtwoord. */
            nieuw: string;
        };
        Taalkeuze: {
            /**
             * @description Nederlands of Engels.
             * @enum {string}
             */
            taal: "nl" | "en";
        };
        Opheffing: {
            /** @description Uw wachtwoord. Alleen nodig als u er een hebt. */
            wachtwoord?: string;
        };
        MijnUitnodigingen: {
            uitnodigingen: {
                id: string;
                /** @description De naam van de organisatie. */
                organisatie: string;
                /**
                 * @description Wat u daar wordt.
                 * @enum {string}
                 */
                rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
                /** Format: date-time */
                verlooptOp: string;
            }[];
        };
        Deellinks: {
            links: components["schemas"]["Deellink"][];
        };
        Deellink: {
            id: string;
            /** Format: date-time */
            gemaaktOp: string;
            /** Format: date-time */
            verlooptOp: string;
            /**
             * @description Of wie de link heeft alleen leest, of ook opmerkingen maakt en ziet.
             * @enum {string}
             */
            mag: "lezen" | "opmerken";
        };
        NieuweDeellink: components["schemas"]["Deellink"] & {
            /** @description Hoort achter het # van de link /gedeeld. Wordt alleen nu getoond: de server bewaart alleen een hash. */
            sleutel: string;
        };
        Delen: {
            /** @description Hoeveel dagen de link werkt. */
            dagen: number;
            /**
             * @description Of wie de link heeft alleen leest, of ook opmerkingen maakt en ziet.
             * @enum {string}
             */
            mag?: "lezen" | "opmerken";
        };
        Gedeeld: {
            /** @description Een ontwerp of een geldscenario. */
            soort: string;
            titel: string;
            /** @description Wat erin staat, zoals in het bestand ervan. */
            inhoud?: unknown;
            /** @description De organisatie of de persoon van wie het is. */
            van: string;
            /** Format: date-time */
            gewijzigdOp: string;
            /** Format: date-time */
            verlooptOp: string;
            /**
             * @description Of wie de link heeft alleen leest, of ook opmerkingen maakt en ziet.
             * @enum {string}
             */
            mag: "lezen" | "opmerken";
            opmerkingen: components["schemas"]["Opmerking"][];
        };
        Opmerking: {
            id: string;
            /** @description Zoals de maker zich noemt; niemand heeft dat gecontroleerd. */
            naam: string;
            tekst: string;
            /** Format: date-time */
            gemaaktOp: string;
        };
        Deelsleutel: {
            /** @description De sleutel uit de link, achter het #. */
            sleutel: string;
        };
        Opmerken: components["schemas"]["Deelsleutel"] & {
            /** @description Uw naam. */
            naam: string;
            /** @description Wat u ervan vindt. */
            tekst: string;
        };
        Opmerkingen: {
            opmerkingen: components["schemas"]["Opmerking"][];
        };
        Rekentaak: {
            id: string;
            /** @description Wat er wordt gerekend: ontwerp, bijzonder, eisen, afweging, curve, los-op of regionaliseer. */
            soort: string;
            titel: string;
            /** @description Van welke organisatie; null: van uzelf. */
            organisatie: string | null;
            /** @enum {string} */
            staat: "wacht" | "bezig" | "klaar" | "mislukt" | "afgebroken";
            /** @description Hoe vaak eraan is begonnen. */
            pogingen: number;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            stand: {
                /** @description Van 0 tot en met 1: van de tijd of van de stappen. */
                aandeel: number;
                /** @description Wat het beste tot nu toe waard is. */
                waarde?: number;
            } | null;
            /** @description Waarom het mislukte, als code. */
            reden: string | null;
            /** @description Of iemand vroeg om te stoppen. */
            stopt: boolean;
            heeftUitkomst: boolean;
            /** Format: date-time */
            gemaaktOp: string;
            /** Format: date-time */
            begonnenOp: string | null;
            /** Format: date-time */
            klaarOp: string | null;
        };
        NieuweRekentaak: {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "ontwerp";
            vraag: {
                /** @description De vraag, zoals opgave.json van samenhang herontwerp. Haar tijd is die van de taak. */
                opgave?: unknown;
                /** @description Een kaart om vanaf te zoeken, in de code van een ontwerpbestand. */
                kaart?: string;
                /** @description Of ook wordt bewezen hoeveel beter nog kan. */
                bewijs?: boolean;
            };
        } | {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "bijzonder";
            vraag: {
                /** @description Een ontwerpbestand. */
                ontwerp?: unknown;
                /** @description De laag die wordt vergeleken; anders 1. */
                laag?: number;
                /** @description Hoeveel willekeurige kaarten; anders 500. */
                aantal?: number;
            };
        } | {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "eisen";
            vraag: {
                /** @description Een ontwerpbestand: wat kost elke eis ervan? */
                ontwerp?: unknown;
                /** @description Of ook wordt bewezen hoeveel beter nog kan. */
                bewijs?: boolean;
            };
        } | {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "afweging";
            vraag: {
                /** @description De vraag van één laag, zoals opgave.json. */
                opgave?: unknown;
                /** @description Twee tot vier doelen die tegen elkaar worden afgewogen. */
                doelen: ("overeenstemming" | "aantalRegios" | "stromen" | "onbalans" | "verplaatsingen" | "tafels")[];
            };
        } | {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "curve";
            vraag: {
                /** @description De vraag, zoals opgave.json; haar eisen tellen hier niet. */
                opgave?: unknown;
                /** @description Van welke laag; anders 1. */
                laag?: number;
                /** @description Of ook wordt bewezen hoeveel beter nog kan. */
                bewijs?: boolean;
            };
        } | {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "los-op";
            vraag: {
                /** @description Het aantal eenheden. */
                n: number;
                /** @description Het gewicht van elk paar: rij voor rij boven de diagonaal. */
                gewichten: number[];
                /** @description Of ook wordt bewezen hoeveel beter nog kan. */
                bewijs?: boolean;
            };
        } | {
            /** @description Hoe u de taak terugvindt. */
            titel: string;
            /** @description Hoe lang het rekenen mag duren. */
            seconden: number;
            /** @description Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is. */
            kanWachten?: boolean;
            /** @description Voor welke organisatie u het vraagt; anders voor uzelf. */
            organisatie?: string;
            /** @enum {string} */
            soort: "regionaliseer";
            vraag: {
                /** @description De eenheden met hun gewicht. */
                nodes: {
                    id: string | number;
                    gewicht: number;
                }[];
                /** @description Wie aan wie grenst. */
                edges: (string | number)[][];
                /** @description Het aantal regio’s. */
                k: number;
                /** @description Het kleinste gewicht van een regio. */
                min?: number;
                /** @description Het grootste gewicht van een regio. */
                max?: number;
            };
        };
        Rekentaken: {
            taken: components["schemas"]["Rekentaak"][];
        };
        Taakuitkomst: {
            titel: string;
            /** @description Wat eruit kwam, met zijn soort. Van een ontwerp: een ontwerpbestand, onder ontwerp; van een afweging: ontwerpen, elk met zijn waarden. */
            uitkomst?: unknown;
        };
        Organisatie: {
            id: string;
            naam: string;
            /** @enum {string} */
            soort: "gemeente" | "samenwerkingsverband" | "provincie" | "waterschap" | "rijk" | "kennisinstelling" | "anders";
            code: string | null;
            /** @description Of zij een code na het wachtwoord eist. */
            eistTweedeStap: boolean;
            /** @description Hoe de gegevens de code noemen. */
            codenaam: string | null;
            /** @description De versie; ook in het ETag, voor de volgende wijziging. */
            versie: number;
        };
        Organisatiegegevens: {
            /** @description De naam van de organisatie. */
            naam: string;
            /**
             * @description Wat voor organisatie het is.
             * @enum {string}
             */
            soort: "gemeente" | "samenwerkingsverband" | "provincie" | "waterschap" | "rijk" | "kennisinstelling" | "anders";
            /** @description De code in de gegevens: van een gemeente GM met vier cijfers, van een andere overheid het nummer in het Register van Overheidsorganisaties. Null als er geen is. */
            code: string | null;
        };
        Organisatiewijziging: components["schemas"]["Organisatiegegevens"] & {
            /** @description Of een lid met een wachtwoord pas iets van de organisatie ziet met een code na dat wachtwoord. Zonder blijft het zoals het is. */
            eistTweedeStap?: boolean;
        };
        Leden: {
            leden: components["schemas"]["Lid"][];
        };
        Rolwijziging: {
            /**
             * @description Wat iemand in de organisatie is.
             * @enum {string}
             */
            rol: "lezer" | "raadslid" | "griffier" | "adviseur" | "bestuurder" | "beheerder";
        };
        Logboek: {
            regels: {
                volgnummer: number;
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                wanneer: string;
                /** @description Wie het deed; null als die hier niet meer is. */
                wie: string | null;
                soort: string;
                handeling: string;
                /** @description Met wie het gebeurde; null als dat niemand is. */
                wat: string | null;
                /** @description Hoe het was. */
                voor?: unknown;
                /** @description Hoe het werd. */
                na?: unknown;
            }[];
        };
        Aanvullingen: {
            aanvullingen: {
                stuk: string;
                versie: number;
                organisatie: {
                    id: string;
                    naam: string;
                };
                over: {
                    /** @enum {string} */
                    soort: "regeling" | "lichaam" | "raad";
                    id: string;
                };
                regels: {
                    veld: string;
                    deelnemer?: string;
                    jaar?: number;
                    kenmerk?: string;
                    waarde: string | number | string[];
                    bron: {
                        tekst: string;
                        webadres?: string;
                        /** Format: date */
                        datum?: string;
                    };
                    sinds?: number;
                    /** @description Wie dit schreef; null als die hier niet meer is. */
                    door: string | null;
                    /**
                     * Format: date-time
                     * @description Wanneer dit zo werd geschreven.
                     * @example 2026-11-29T10:15:00.000Z
                     */
                    op: string;
                }[];
            }[];
            prullenbak: components["schemas"]["Stukkop"][];
        };
        Aanvullingstuk: components["schemas"]["Stukkop"] & {
            inhoud: components["schemas"]["Aanvulling"];
        };
        /** @description Wat een organisatie toevoegt aan een regeling in het register, aan een lichaam dat er niet in staat, of over de raad van een gemeente: per veld een waarde, met de bron. */
        Aanvulling: {
            over: {
                /** @enum {string} */
                soort: "regeling" | "lichaam" | "raad";
                id: string;
            };
            regels: {
                veld: string;
                deelnemer?: string;
                jaar?: number;
                kenmerk?: string;
                waarde: string | number | string[];
                bron: {
                    tekst: string;
                    webadres?: string;
                    /** Format: date */
                    datum?: string;
                };
                sinds?: number;
            }[];
        };
        Aanvullinginvoer: {
            delen: {
                inhoud: components["schemas"]["Aanvulling"];
                /** @description Het stuk dat wijzigt, vanaf deze versie; zonder is het nieuw. */
                bestaand?: {
                    id: string;
                    versie: number;
                };
            }[];
        };
        Registerbeeld: {
            /** @description De negen groepen van artikel 136 van de Wgr, en wat er van elk is. Onbekend: onze kopie van het register heeft dat veld niet, en niemand vulde het aan. Dit is geen oordeel over de regeling. */
            groepen: {
                groep: string;
                /** @enum {string} */
                stand: "aanwezig" | "deels" | "afwezig" | "onbekend";
                velden: {
                    veld: string;
                    /** @enum {string} */
                    stand: "aanwezig" | "deels" | "afwezig" | "onbekend";
                }[];
            }[];
            domeinen: {
                domein: string;
                hoort: boolean;
                redenen: {
                    /** @enum {string} */
                    soort: "grondslag" | "beleidsveld" | "tekst" | "correctie";
                    waarde: string;
                }[];
            }[];
            sociaal: boolean;
            /** @description Wat een regeling moet of kan zeggen. Onbekend tot iemand keek; een voorstel is een plaats om te lezen, geen bewijs. Gezocht is in het belang: de tekst van een regeling heeft het register niet. */
            inhoud: {
                eis: string;
                verplicht: boolean;
                naam: string;
                naamEn: string;
                zin: string;
                zinEn: string;
                wet: string;
                artikel: string;
                /** @description Waar het artikel staat, in de tekst van de peildatum. */
                adres: string;
                /** @description De tekst van de wet waar iemand de rij naast legde; null: niemand deed dat. */
                gecontroleerdOp: string | null;
                twijfel: string | null;
                twijfelEn: string | null;
                /** @enum {string} */
                stand: "onbekend" | "aanwezig" | "afwezig" | "botsing";
                /** @description Waarmee een plaats in een tekst wordt gezocht. */
                woorden: string[];
                voorstellen: {
                    veld: string;
                    artikel: string | null;
                    woord: string;
                    fragment: string;
                }[];
            }[];
            waarden: {
                veld: string;
                deelnemer?: string;
                jaar?: number;
                kenmerk?: string;
                /**
                 * @description Waar de waarde vandaan komt. Bij een botsing zeggen organisaties iets anders: dan is er geen waarde, alleen wat elk zegt.
                 * @enum {string}
                 */
                stand: "register" | "aangevuld" | "verbeterd" | "botsing";
                waarde?: string | number | string[];
                /** @description Wat het register zegt, als dat iets anders is. */
                register?: string | number | string[];
                van: {
                    organisatie: {
                        id: string;
                        naam: string;
                    };
                    waarde: string | number | string[];
                    bron: {
                        tekst: string;
                        webadres?: string;
                        /** Format: date */
                        datum?: string;
                    };
                    door: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-29T10:15:00.000Z
                     */
                    op: string;
                }[];
            }[];
        };
        EigenRegelingenvraag: {
            /**
             * Format: date
             * @example 2026-05-16
             */
            datum?: string;
            zoek?: string;
            /** @enum {string} */
            sorteer?: "register" | "relevantie" | "naam" | "gemeenten" | "nieuwste" | "oudste";
            pagina?: number;
            perPagina?: number;
            /** @description De filters van /regelingen. */
            keuze?: {
                stand?: ("geldig" | "beeindigd" | "toekomstig")[];
                vorm?: ("openbaar lichaam" | "bedrijfsvoeringsorganisatie" | "gemeenschappelijk orgaan" | "regeling zonder meer")[];
                overdracht?: ("Delegatie" | "Mandaat" | "Attributie")[];
                grondslag?: string[];
                beleidsterrein?: string[];
                domein?: string[];
                gemeente?: string[];
                provincie?: string[];
                sociaal?: ("ja" | "nee")[];
                controle?: string[];
            };
        };
        EigenKalendervraag: {
            begrotingsjaar: number;
            /** @description Het nummer van de regeling in het register. */
            regeling: string;
            /** Format: date */
            vaststelling?: string;
            /** Format: date */
            ontwerp?: string;
            /** @description Andere vergaderdagen dan die zijn ingevuld. */
            raden?: {
                /** @description De naam of de code. */
                gemeente: string;
                vergaderdagen: string[];
            }[];
            /** @description Zoals in /kalender. */
            voorbereiding?: number;
            /** @description Zoals in /kalender. */
            antwoord?: number;
        };
        EigenAgenda: {
            gemeente: {
                code: string;
                naam: string;
            } | null;
            regeling: {
                id: string;
                naam: string;
            } | null;
            /** Format: date */
            vanaf: string;
            /**
             * Format: date
             * @description De laatste dag.
             */
            tot: string;
            /**
             * Format: date
             * @description De dag waarop de regelingen in het register gelden.
             */
            peildatum: string;
            /** @description Op volgorde van dag. */
            punten: components["schemas"]["Agendapunt"][];
            /** @description Regelingen zonder eigen bestuur: zij stellen geen begroting vast. */
            zonderBegroting: {
                id: string;
                naam: string;
            }[];
            /** @description Dagen die uw organisaties zelf invulden. Alleen voor wie is aangemeld. */
            eigen?: components["schemas"]["Eigendag"][];
        };
        Agendalinks: {
            links: components["schemas"]["Agendalink"][];
        };
        Agendalink: {
            id: string;
            /**
             * @description Alles rond een gemeente, alleen wat haar raad zelf doet, één regeling, of een eigen lichaam dat niet in het register staat.
             * @enum {string}
             */
            soort: "gemeente" | "raad" | "regeling" | "lichaam";
            /**
             * @description De code van de gemeente, het nummer van de regeling, of het kenmerk van het eigen lichaam.
             * @example GM0106
             */
            over: string;
            /** @description Hoe de gemeente of het lichaam heet. */
            naam: string;
            /** @enum {string} */
            taal: "nl" | "en";
            /** Format: date-time */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @description Wanneer een agenda de dagen het laatst ophaalde; null als dat nooit gebeurde.
             */
            gebruiktOp: string | null;
        };
        NieuweAgendalink: components["schemas"]["Agendalink"] & {
            /** @description Hoort in het adres /agendalinks/{sleutel}. Wordt alleen nu getoond: de server bewaart alleen een hash. */
            sleutel: string;
        };
        Agendakeuze: {
            /**
             * @description Alles rond een gemeente, alleen wat haar raad zelf doet, één regeling, of een eigen lichaam dat niet in het register staat.
             * @enum {string}
             */
            soort: "gemeente" | "raad" | "regeling" | "lichaam";
            /**
             * @description De code van de gemeente, het nummer van de regeling, of het kenmerk van het eigen lichaam.
             * @example GM0106
             */
            over: string;
            /** @enum {string} */
            taal: "nl" | "en";
        };
        Zienswijzen: {
            zienswijzen: components["schemas"]["Zienswijzestuk"][];
        };
        Zienswijzestuk: components["schemas"]["Stukkop"] & {
            inhoud: components["schemas"]["Zienswijze"];
        };
        /** @description De zienswijze van een raad op een ontwerp van een verbonden partij. De staat zegt hoe ver zij is: concept, ter bespreking, vastgesteld, gepubliceerd, beantwoord of ingetrokken. Vóór publicatie ziet alleen de organisatie haar. */
        Zienswijze: {
            over: {
                /** @enum {string} */
                soort: "regeling" | "lichaam";
                id: string;
            };
            /** @enum {string} */
            aanleiding: "begroting" | "begrotingswijziging" | "kaders" | "jaarrekening" | "regeling" | "anders";
            jaar: number | null;
            titel: string;
            alineas: string[];
            /** @enum {string} */
            staat: "concept" | "ter_bespreking" | "vastgesteld" | "gepubliceerd" | "beantwoord" | "ingetrokken";
            overgenomenVan?: string;
            samen?: {
                tekst: string;
                versie: number;
            };
            besluit?: {
                door: string;
                op: string;
                webadres?: string;
            };
            antwoord?: {
                op: string;
                /** @enum {string} */
                gevolgd: "ja" | "deels" | "nee";
                waarom: string;
                webadres?: string;
            };
        };
        Bespreking: {
            opmerkingen: {
                id: string;
                /** @description Wie het zei; null als die hier niet meer is. */
                wie: string | null;
                tekst: string;
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                gemaaktOp: string;
            }[];
        };
        Besprekingstekst: {
            tekst: string;
        };
        Samenteksten: {
            teksten: components["schemas"]["Samenstuk"][];
        };
        Samenstuk: {
            id: string;
            /** @description De versie van dit stuk; ook in het ETag, voor de volgende wijziging. Niet die van de tekst. */
            versie: number;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gewijzigdOp: string;
            inhoud: components["schemas"]["Samentekst"];
        };
        /** @description Een tekst waarover meer raden besluiten. Elke raad neemt een versie over en stelt die vast, of niet. Wie verder schrijft aan een versie die een raad heeft overgenomen, maakt een volgende versie. Alleen de raden die meedoen, zien dit. */
        Samentekst: {
            over: {
                /** @enum {string} */
                soort: "regeling" | "lichaam";
                id: string;
            };
            /** @enum {string} */
            aanleiding: "begroting" | "begrotingswijziging" | "kaders" | "jaarrekening" | "regeling" | "anders";
            jaar: number | null;
            versies: {
                titel: string;
                alineas: string[];
                organisatie: string;
                op: string;
            }[];
            raden: {
                organisatie: string;
                naam: string;
                besluiten: {
                    versie: number;
                    /** @enum {string} */
                    stand: "behandelt" | "vastgesteld" | "niet_vastgesteld";
                    besluit?: {
                        door: string;
                        op: string;
                    };
                }[];
                /** @description Sinds wanneer deze raad niet meer meedoet; wat hij besloot, blijft staan. */
                vertrokken?: string;
            }[];
            /** @description Sinds wanneer er niets meer bij komt; de raden lezen de tekst nog. */
            beeindigd?: string;
        };
        Samenbegin: {
            over: {
                /** @enum {string} */
                soort: "regeling" | "lichaam";
                id: string;
            };
            /** @enum {string} */
            aanleiding: "begroting" | "begrotingswijziging" | "kaders" | "jaarrekening" | "regeling" | "anders";
            jaar: number | null;
            titel: string;
            alineas: string[];
        };
        Samenversie: {
            titel: string;
            alineas: string[];
        };
        Samensleutel: {
            /** @description Voor één andere raad, één keer. Alleen nu te lezen. */
            sleutel: string;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            verlooptOp: string;
        };
        Samendeelname: {
            sleutel: string;
        };
        Samenovername: {
            versie: number;
        };
        Sameneinde: {
            /** @description false: weer open. */
            beeindigd: boolean;
        };
        GepubliceerdeZienswijzen: {
            zienswijzen: {
                id: string;
                organisatie: {
                    naam: string;
                    /** @enum {string} */
                    soort: "gemeente" | "samenwerkingsverband" | "provincie" | "waterschap" | "rijk" | "kennisinstelling" | "anders";
                    code: string | null;
                };
                over: {
                    /** @enum {string} */
                    soort: "regeling" | "lichaam";
                    id: string;
                };
                /** @enum {string} */
                aanleiding: "begroting" | "begrotingswijziging" | "kaders" | "jaarrekening" | "regeling" | "anders";
                jaar: number | null;
                titel: string;
                alineas: string[];
                overgenomenVan?: string;
                samen?: {
                    tekst: string;
                    versie: number;
                };
                besluit?: {
                    door: string;
                    op: string;
                    webadres?: string;
                };
                antwoord?: {
                    op: string;
                    /** @enum {string} */
                    gevolgd: "ja" | "deels" | "nee";
                    waarom: string;
                    webadres?: string;
                };
                /** @enum {string} */
                staat: "gepubliceerd" | "beantwoord" | "ingetrokken";
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                gepubliceerdOp: string;
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                gewijzigdOp: string;
            }[];
        };
        Eigenaarschappen: {
            eigenaarschappen: (components["schemas"]["Stukkop"] & {
                /** @description Hoe de regeling of het lichaam heet. */
                naam: string;
                inhoud: components["schemas"]["Eigenaarschap"];
                stappen: {
                    /**
                     * @description gezien: voor de ronde van een jaar bekeken; ongezien: toch niet; gedaan of open: van een taak.
                     * @enum {string}
                     */
                    soort: "gezien" | "ongezien" | "gedaan" | "open";
                    jaar: number | null;
                    /** @enum {string|null} */
                    functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie" | null;
                    taak: string | null;
                    tekst: string;
                    /** @description Als wat het is genoteerd: de functie zelf, of de functie of rol van wie het namens haar noteerde. null bij een taak. */
                    door: string | null;
                    /** @description null als die hier niet meer is. */
                    wie: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-29T10:15:00.000Z
                     */
                    op: string;
                }[];
                /** @description Wie een functie vervult en nog lid is. */
                mensen: {
                    persoon: string;
                    naam: string;
                }[];
            })[];
        };
        /** @description Wie binnen een organisatie voor een regeling of lichaam zorgt, per functie, met hun taken. */
        Eigenaarschap: {
            over: {
                /** @enum {string} */
                soort: "regeling" | "lichaam";
                id: string;
            };
            eigenaars: {
                /**
                 * @description De functie; wie haar vervult, kan wisselen.
                 * @enum {string}
                 */
                functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie";
                /** @description Het account dat de functie vervult; null als niemand is genoemd. */
                persoon: string | null;
            }[];
            taken: {
                id: string;
                wat: string;
                /**
                 * @description De functie; wie haar vervult, kan wisselen.
                 * @enum {string}
                 */
                functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie";
                /** Format: date */
                datum: string;
                /** @description Zoveel dagen ervoor krijgt wie de functie vervult een herinnering. */
                vooraf: number;
            }[];
        };
        Eigenaarstuk: components["schemas"]["Stukkop"] & {
            inhoud: components["schemas"]["Eigenaarschap"];
        };
        Eigenaarstap: {
            /** @enum {string} */
            soort: "gezien";
            jaar: number;
            /** @enum {string} */
            functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie";
            tekst: string;
        } | {
            /** @enum {string} */
            soort: "ongezien";
            jaar: number;
            /** @enum {string} */
            functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie";
        } | {
            /** @enum {string} */
            soort: "gedaan" | "open";
            taak: string;
        };
        Aandacht: {
            taken: {
                organisatie: string;
                stuk: string;
                naam: string;
                /** @enum {string} */
                functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie";
                taak: string;
                wat: string;
                /** Format: date */
                datum: string;
                teLaat: boolean;
            }[];
            /** @description Wat u dit jaar nog niet hebt bekeken. */
            ronde: {
                organisatie: string;
                stuk: string;
                naam: string;
                /** @enum {string} */
                functie: "wethouder" | "wethouder_financien" | "secretaris" | "griffier" | "commissie";
            }[];
            jaar: number;
        };
        Signaalblad: components["schemas"]["Signaal"] & {
            /** @description Waar de redactie dit direct van maakte. */
            bronnen: {
                id: string;
                titel: string;
                /**
                 * @description open; verborgen of teruggestuurd door de redactie; ingetrokken door de zender; opgegaan in een ander signaal; vervallen, omdat de redactie terugdraaide waaruit het kwam.
                 * @enum {string}
                 */
                staat: "open" | "verborgen" | "teruggestuurd" | "ingetrokken" | "opgegaan" | "vervallen";
            }[];
            /** @description Wat de redactie hiervan maakte. */
            gevolgd: {
                id: string;
                titel: string;
                /**
                 * @description open; verborgen of teruggestuurd door de redactie; ingetrokken door de zender; opgegaan in een ander signaal; vervallen, omdat de redactie terugdraaide waaruit het kwam.
                 * @enum {string}
                 */
                staat: "open" | "verborgen" | "teruggestuurd" | "ingetrokken" | "opgegaan" | "vervallen";
            }[];
            /** @description De ingestuurde signalen waar dit uit voortkomt. */
            eerste: {
                id: string;
                titel: string;
                /**
                 * @description open; verborgen of teruggestuurd door de redactie; ingetrokken door de zender; opgegaan in een ander signaal; vervallen, omdat de redactie terugdraaide waaruit het kwam.
                 * @enum {string}
                 */
                staat: "open" | "verborgen" | "teruggestuurd" | "ingetrokken" | "opgegaan" | "vervallen";
            }[];
            /** @description Wat u met dit signaal mag. */
            mag: {
                wijzigen: boolean;
                intrekken: boolean;
                redigeren: boolean;
                /** @description Uw organisaties die zijn gevraagd om mede-eigenaar te worden. */
                aannemen: string[];
                /** @description Of u een andere organisatie mag vragen. */
                vragen: boolean;
            };
        };
        /** @description Waar inwoners op vastlopen, in algemene woorden en zonder persoonsgegevens. */
        Signaalinhoud: {
            titel: string;
            /** @description Wat er gebeurde, in algemene woorden. Niets over wie het overkwam. */
            wat: string;
            /** @description Een behoefte uit /behoeften. */
            behoefte: string | null;
            /** @description Taken uit /taken. */
            taken: string[];
            /** @description Waar het op vastliep. */
            naden: ("wet" | "geld" | "regiogrens" | "gegevensdeling" | "wachten" | "wie_beslist" | "toegang" | "overgang" | "aanbod" | "anders")[];
            /** @description Namen van wetten, zoals de taken die noemen. */
            wetten: string[];
            artikel: string | null;
            /** @description Een indeling uit /indelingen. */
            indeling: string | null;
            /** @description Het nummer van een regeling uit /regelingen. */
            regeling: string | null;
            /** @description Waar het gebeurde: hooguit een gemeente, nooit iets kleiners. */
            gebied: {
                /** @enum {string} */
                soort: "gemeente";
                code: string;
            } | {
                /** @enum {string} */
                soort: "regio";
                indeling: string;
                code: string;
            } | null;
            /** @enum {string} */
            hoeVaak: "eenmaal" | "enkele_keren" | "maandelijks" | "wekelijks" | "dagelijks" | "onbekend";
            geprobeerd: string;
            zouHelpen: string;
            /**
             * @description Het werk waaruit de zender dit weet.
             * @enum {string}
             */
            rol: "uitvoerder" | "ondersteuner" | "beleid" | "raadslid" | "griffier" | "bestuurder" | "aanbieder" | "anders";
        };
        Signaal: {
            id: string;
            /**
             * @description open; verborgen of teruggestuurd door de redactie; ingetrokken door de zender; opgegaan in een ander signaal; vervallen, omdat de redactie terugdraaide waaruit het kwam.
             * @enum {string}
             */
            staat: "open" | "verborgen" | "teruggestuurd" | "ingetrokken" | "opgegaan" | "vervallen";
            /** @description Ook in het ETag, voor de volgende wijziging. */
            versie: number;
            inhoud: components["schemas"]["Signaalinhoud"];
            /** @description De organisatie die het instuurde; null als de redactie het maakte. */
            zender: {
                organisatie: string;
                naam: string;
            } | null;
            eigenaars: {
                organisatie: string;
                naam: string;
                /** @enum {string} */
                staat: "eigenaar" | "gevraagd";
            }[];
            /** @description Hoeveel ingestuurde signalen hierachter staan. Ingetrokken telt niet mee. */
            aantal: number;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @example 2026-11-29T10:15:00.000Z
             */
            gewijzigdOp: string;
        };
        Signalen: {
            signalen: components["schemas"]["Signaal"][];
            totaal: number;
            /** @description Hoe vaak elk kenmerk voorkomt, in de nieuwste van wat is gevonden. */
            tellingen: {
                /** @enum {string} */
                soort: "taak" | "naad" | "wet" | "indeling" | "regeling" | "behoefte" | "gemeente" | "regio";
                waarde: string;
                aantal: number;
            }[];
            /** @description Over hoeveel signalen tellingen gaat. */
            geteld: number;
        };
        Signaalzoekvraag: {
            /** @description Woorden die er alle in staan. */
            tekst?: string;
            taak?: string[];
            naad?: ("wet" | "geld" | "regiogrens" | "gegevensdeling" | "wachten" | "wie_beslist" | "toegang" | "overgang" | "aanbod" | "anders")[];
            wet?: string[];
            indeling?: string[];
            regeling?: string[];
            behoefte?: string[];
            gemeente?: string[];
            /** @description INDELING:CODE. Ook signalen uit de gemeenten van die regio in het laatste jaar. */
            regio?: string[];
            /** @description Anders alleen open. */
            staat?: ("open" | "verborgen" | "teruggestuurd" | "ingetrokken" | "opgegaan" | "vervallen")[];
            /** @description Alleen waarvan die eigenaar is. */
            organisatie?: string;
            /** Format: date */
            van?: string;
            /** Format: date */
            tot?: string;
            /** @description Zoveel overslaan. */
            vanaf?: number;
            /** @description Anders 20. */
            hoogstens?: number;
        };
        Signaalverloop: {
            stappen: {
                /** @enum {string} */
                soort: "ingestuurd" | "gewijzigd" | "ingetrokken" | "gemaakt" | "samenvoegen" | "splitsen" | "herschrijven" | "verbergen" | "terugsturen" | "ongedaan" | "gevraagd" | "eigenaar" | "geen_eigenaar";
                organisatie: string | null;
                naam: string | null;
                reden: string;
                /** @description Wat er tot die stap stond; null als de inhoud niet veranderde. */
                inhoud: {
                    titel: string;
                    /** @description Wat er gebeurde, in algemene woorden. Niets over wie het overkwam. */
                    wat: string;
                    /** @description Een behoefte uit /behoeften. */
                    behoefte: string | null;
                    /** @description Taken uit /taken. */
                    taken: string[];
                    /** @description Waar het op vastliep. */
                    naden: ("wet" | "geld" | "regiogrens" | "gegevensdeling" | "wachten" | "wie_beslist" | "toegang" | "overgang" | "aanbod" | "anders")[];
                    /** @description Namen van wetten, zoals de taken die noemen. */
                    wetten: string[];
                    artikel: string | null;
                    /** @description Een indeling uit /indelingen. */
                    indeling: string | null;
                    /** @description Het nummer van een regeling uit /regelingen. */
                    regeling: string | null;
                    /** @description Waar het gebeurde: hooguit een gemeente, nooit iets kleiners. */
                    gebied: {
                        /** @enum {string} */
                        soort: "gemeente";
                        code: string;
                    } | {
                        /** @enum {string} */
                        soort: "regio";
                        indeling: string;
                        code: string;
                    } | null;
                    /** @enum {string} */
                    hoeVaak: "eenmaal" | "enkele_keren" | "maandelijks" | "wekelijks" | "dagelijks" | "onbekend";
                    geprobeerd: string;
                    zouHelpen: string;
                    /**
                     * @description Het werk waaruit de zender dit weet.
                     * @enum {string}
                     */
                    rol: "uitvoerder" | "ondersteuner" | "beleid" | "raadslid" | "griffier" | "bestuurder" | "aanbieder" | "anders";
                } | null;
                /**
                 * Format: date-time
                 * @example 2026-11-29T10:15:00.000Z
                 */
                op: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
type $defs = Record<string, never>;
interface operations {
    listGemeenten: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gemeenten"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gemeenten"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getGemeente: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: een keuze met een naam. `samen-doen` (ook zonder deze parameter): de indelingen waarin gemeenten samen iets moeten of willen doen, waargenomen of afgeleid. `sociaal-domein` en `bij-wet`: een deel daarvan. `vergelijkbaar`: in elk jaar dezelfde, waargenomen aan het begin en het eind van een reeks jaren. `waargenomen`: wat in dat jaar zelf is waargenomen. `alles`: alles wat er is. */
                keuze?: "samen-doen" | "sociaal-domein" | "bij-wet" | "alles" | "vergelijkbaar" | "waargenomen";
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen (met `keuze`: van die keuze), of ook de afgeleide. Is er zonder `keuze` geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: indelingen. Een xlsx bevat ze alle. */
                tabel?: "indelingen" | "buren";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gemeente"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gemeente"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: een keuze met een naam. `samen-doen` (ook zonder deze parameter): de indelingen waarin gemeenten samen iets moeten of willen doen, waargenomen of afgeleid. `sociaal-domein` en `bij-wet`: een deel daarvan. `vergelijkbaar`: in elk jaar dezelfde, waargenomen aan het begin en het eind van een reeks jaren. `waargenomen`: wat in dat jaar zelf is waargenomen. `alles`: alles wat er is. */
                keuze?: "samen-doen" | "sociaal-domein" | "bij-wet" | "alles" | "vergelijkbaar" | "waargenomen";
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen (met `keuze`: van die keuze), of ook de afgeleide. Is er zonder `keuze` geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partners"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partners"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    searchGemeenten: {
        parameters: {
            query: {
                /** @description Wat u zoekt: (een deel van) de naam van een gemeente, ook een naam van vroeger, een plaats, een postcode of een code van het CBS. Hoofdletters, accenten, de volgorde van woorden en een enkele typefout maken niet uit. */
                q: string;
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zoekuitkomst"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zoekuitkomst"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getZoekgegevens: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zoekgegevens"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zoekgegevens"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listIndelingen: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indelingen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indelingen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getIndeling: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Een ander jaar: wat er sindsdien (of tot dan) veranderde, en waarom. */
                vergelijkMet?: number;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: edities. Een xlsx bevat ze alle. */
                tabel?: "edities" | "wijzigingen";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De naam van de indeling in het pakket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indeling"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indeling"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listRegios: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: regios. Een xlsx bevat ze alle. */
                tabel?: "regios" | "gemeenten";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De naam van de indeling in het pakket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regios"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regios"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRegiogrenzen: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Alleen bij geojson: het stelsel van de coördinaten. Zonder deze parameter lengte en breedte (WGS84, CRS84); EPSG:28992 is het Rijksdriehoeksstelsel. TopoJSON is altijd in het Rijksdriehoeksstelsel. */
                crs?: "EPSG:28992" | "CRS84" | "http://www.opengis.net/def/crs/EPSG/0/28992" | "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "topojson" | "geojson";
            };
            header?: never;
            path: {
                /** @description De naam van de indeling in het pakket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regiogrenzen"];
                    "application/topo+json": components["schemas"]["Regiogrenzen"];
                    "application/geo+json": components["schemas"]["GeoJson"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regiogrenzen"];
                    "application/topo+json": components["schemas"]["Regiogrenzen"];
                    "application/geo+json": components["schemas"]["GeoJson"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getCongruentie: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: een keuze met een naam. `samen-doen` (ook zonder deze parameter): de indelingen waarin gemeenten samen iets moeten of willen doen, waargenomen of afgeleid. `sociaal-domein` en `bij-wet`: een deel daarvan. `vergelijkbaar`: in elk jaar dezelfde, waargenomen aan het begin en het eind van een reeks jaren. `waargenomen`: wat in dat jaar zelf is waargenomen. `alles`: alles wat er is. */
                keuze?: "samen-doen" | "sociaal-domein" | "bij-wet" | "alles" | "vergelijkbaar" | "waargenomen";
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen (met `keuze`: van die keuze), of ook de afgeleide. Is er zonder `keuze` geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: gemeenten. Een xlsx bevat ze alle. */
                tabel?: "gemeenten" | "bijdragen" | "land";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congruentie"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congruentie"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getTijdlijn: {
        parameters: {
            query?: {
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: een keuze met een naam. `samen-doen` (ook zonder deze parameter): de indelingen waarin gemeenten samen iets moeten of willen doen, waargenomen of afgeleid. `sociaal-domein` en `bij-wet`: een deel daarvan. `vergelijkbaar`: in elk jaar dezelfde, waargenomen aan het begin en het eind van een reeks jaren. `waargenomen`: wat in dat jaar zelf is waargenomen. `alles`: alles wat er is. */
                keuze?: "samen-doen" | "sociaal-domein" | "bij-wet" | "alles" | "vergelijkbaar" | "waargenomen";
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen (met `keuze`: van die keuze), of ook de afgeleide. Is er zonder `keuze` geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
                /** @description Eén gemeente; zonder deze parameter het land. */
                gemeente?: string;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: jaren. Een xlsx bevat ze alle. */
                tabel?: "jaren" | "herindelingen";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tijdlijn"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tijdlijn"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getVergelijking: {
        parameters: {
            query: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description De naam van een indeling. */
                a: string;
                /** @description De naam van een indeling. */
                b: string;
                /** @description Het jaar van b, als dat een ander is. De oudste wordt dan op de nieuwste gemeenten gelegd. */
                jaarB?: number;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: verhuizingen. Een xlsx bevat ze alle. */
                tabel?: "verhuizingen" | "kruistabel" | "maten";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vergelijking"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vergelijking"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listRegelingen: {
        parameters: {
            query?: {
                /** @description De dag waarop de regelingen van kracht zijn. Zonder datum: de laatste dag waarop er in het register iets veranderde. */
                datum?: string;
                /** @description Woorden uit naam, belang, wetten, beleidsvelden of deelnemers, ook met een tikfout of als deel van een woord. De eerste 200 tekens tellen. */
                zoek?: string;
                /** @description Van kracht op de dag, beëindigd of nog toekomstig. Zonder deze parameter: geldig. Mag meer keer: dan past elke waarde. */
                stand?: string[];
                /** @description De vorm volgens artikel 8 van de Wgr. Mag meer keer: dan past elke waarde. */
                vorm?: string[];
                /** @description Hoe bevoegdheden overgaan. Mag meer keer: dan past elke waarde. */
                overdracht?: string[];
                /** @description Een wet waarop de regeling rust, zoals het register haar schrijft. Mag meer keer: dan past elke waarde. */
                grondslag?: string[];
                /** @description Een beleidsveld, zoals het register het schrijft. Mag meer keer: dan past elke waarde. */
                beleidsterrein?: string[];
                /** @description Een domein, zoals sociaal/zorg of veiligheid; sociaal is alles wat daarmee begint. Mag meer keer: dan past elke waarde. */
                domein?: string[];
                /** @description De code van een gemeente die meedoet. Mag meer keer: dan past elke waarde. */
                gemeente?: string[];
                /** @description Een provincie waarin een gemeente ligt die meedoet. Mag meer keer: dan past elke waarde. */
                provincie?: string[];
                /** @description Alleen het sociaal domein, of juist niet. Mag meer keer: dan past elke waarde. */
                sociaal?: string[];
                /** @description Een controle die de regeling aanwijst; geen oordeel. Mag meer keer: dan past elke waarde. */
                controle?: string[];
                /** @description De volgorde van de lijst. Zonder deze parameter: de volgorde van het register, en bij een zoekvraag de beste eerst. */
                sorteer?: "register" | "relevantie" | "naam" | "gemeenten" | "nieuwste" | "oudste";
                /** @description Welke pagina van de lijst. */
                pagina?: number;
                /** @description Hoeveel regelingen op een pagina. Zonder deze parameter en zonder pagina: allemaal. */
                perPagina?: number;
                /** @description Of ook wordt geteld wie elkaar in deze regelingen ontmoeten. Zonder deze parameter: ja, maar nee als er wordt gezocht, gefilterd, gesorteerd of gebladerd. */
                overlap?: "ja" | "nee";
                /** @description Vanaf hoeveel gedeelde regelingen twee gemeenten een band hebben. Zonder drempel: 8. */
                drempel?: number;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: regelingen. Een xlsx bevat ze alle. */
                tabel?: "regelingen" | "gemeenten" | "banden";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regelingen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regelingen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRegeling: {
        parameters: {
            query?: {
                /** @description De dag waarop controles, gelijken en gebieden worden bepaald. Zonder datum: de laatste dag waarop er in het register iets veranderde. Is de versie dan niet van kracht, dan telt haar eigen laatste dag. */
                datum?: string;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: deelnemers. Een xlsx bevat ze alle. */
                tabel?: "deelnemers" | "versies" | "controles" | "inhoud";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description Het nummer in het register. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regeling"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regeling"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getKalender: {
        parameters: {
            query: {
                /** @description Het jaar van de begroting, of het jaar waarin een regeling moet ingaan. */
                begrotingsjaar: number;
                /** @description De begroting van een jaar (zonder deze parameter), of een regeling maken, wijzigen, toetreden of uittreden. */
                cyclus?: "begroting" | "regeling";
                /** @description De code van een gemeente: haar regelingen staan erbij. */
                gemeente?: string;
                /** @description Het nummer van een regeling in het register. */
                regeling?: string;
                /** @description De dag waarop het bestuur de begroting vaststelt. */
                vaststelling?: string;
                /** @description De dag waarop de raden het ontwerp krijgen. */
                ontwerp?: string;
                /** @description Bij een regeling: de dag waarop de raad toestemming geeft. */
                toestemming?: string;
                /** @description Bij een regeling: de dag waarop zij ingaat. */
                ingang?: string;
                /** @description Raden met hun vergaderdagen: kan elke raad op tijd een zienswijze geven? */
                raden?: string;
                /** @description Zoveel dagen heeft een raad nodig voor zijn vergadering. Zonder: 14. */
                voorbereiding?: number;
                /** @description Zoveel dagen heeft het bestuur nodig om de raden te antwoorden. Zonder: 14. */
                antwoord?: number;
                /** @description De taal van de zinnen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: stappen. Een xlsx bevat ze alle. */
                tabel?: "stappen";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx" | "ics";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kalender"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/calendar": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kalender"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/calendar": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAgenda: {
        parameters: {
            query?: {
                /** @description De code van een gemeente: haar regelingen staan erbij. */
                gemeente?: string;
                /** @description Het nummer van een regeling in het register. */
                regeling?: string;
                /** @description De eerste dag. Zonder: 1 januari van het laatste jaar in de gegevens. */
                vanaf?: string;
                /** @description De laatste dag, hoogstens twintig jaar na de eerste. Zonder: vijf jaar na het laatste jaar in de gegevens. */
                tot?: string;
                /** @description De taal van de zinnen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: punten. Een xlsx bevat ze alle. */
                tabel?: "punten";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx" | "ics";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/calendar": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/calendar": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description Vanaf welke dag wordt gekeken, een jaar vooruit. Zonder: de laatste dag waarop het register veranderde. */
                vanaf?: string;
                /** @description De taal van de zinnen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: regelingen. Een xlsx bevat ze alle. */
                tabel?: "regelingen";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
            };
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOplegger: {
        parameters: {
            query?: {
                /** @description Vanaf welke dag wordt gekeken, een jaar vooruit. Zonder: de laatste dag waarop het register veranderde. */
                vanaf?: string;
                /** @description De taal van de zinnen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
                /** @description Het nummer van de regeling in het register. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oplegger"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oplegger"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getGrip: {
        parameters: {
            query?: {
                /** @description De dag waarop wordt gemeten. Zonder: de laatste dag waarop het register veranderde. */
                datum?: string;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: maten. Een xlsx bevat ze alle. */
                tabel?: "maten" | "regelingen";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grip"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grip"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOverheveling: {
        parameters: {
            query: {
                /** @description De taken die samen gedaan gaan worden, met hun sleutel, gescheiden door komma’s. */
                taken: string;
                /** @description De gemeenten die samen gaan doen, met hun code, gescheiden door komma’s. */
                gemeenten: string;
                /** @description De vorm volgens artikel 8 van de Wgr. */
                vorm: "openbaar lichaam" | "bedrijfsvoeringsorganisatie" | "gemeenschappelijk orgaan" | "regeling zonder meer";
                /** @description De dag waarop de regeling ingaat. */
                ingang: string;
                /** @description De dag vanaf wanneer er iets gedaan kan worden. */
                vandaag: string;
                /** @description De taal van de zinnen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: stappen. Een xlsx bevat ze alle. */
                tabel?: "stappen";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overheveling"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overheveling"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listGeldonderwerpen: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geldonderwerpen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geldonderwerpen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getUitkeringen: {
        parameters: {
            query: {
                /** @description Het onderwerp, of zo veel daarvan dat er maar een bedoeld kan zijn. */
                onderwerp: string;
                /** @description Het jaar van de bedragen. Zonder deze parameter: bedragen waarbij de bijlage geen jaar noemt. */
                jaar?: number;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitkeringen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitkeringen"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listGeldontvangers: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geldontvangers"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geldontvangers"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getBedragen: {
        parameters: {
            query: {
                /** @description De code van een gemeente, een sleutel van /geld/ontvangers, of zo veel van een naam dat er maar een bedoeld kan zijn. */
                ontvanger: string;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geldontvanger"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geldontvanger"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listSleutels: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registersleutels"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registersleutels"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getUrgentie: {
        parameters: {
            query: {
                /** @description De dag waarop de wet geldt. */
                datum: string;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Urgentie"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Urgentie"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listKerncijfers: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kerncijfers"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kerncijfers"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getKerncijfer: {
        parameters: {
            query?: {
                /** @description Het jaar van het cijfer. Zonder deze parameter: het laatste. */
                van?: number;
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description De naam in het pakket. */
                kenmerk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kerncijfer"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kerncijfer"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTaken: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listBehoeften: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Behoeften"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Behoeften"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listHuishoudens: {
        parameters: {
            query?: {
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Huishoudens"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Huishoudens"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRoutegegevens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routegegevens"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routegegevens"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getVersnippering: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Alleen bij csv: welke tabel. Zonder deze parameter: gemeenten. Een xlsx bevat ze alle. */
                tabel?: "gemeenten" | "huishoudens" | "bijdragen" | "recept";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "csv" | "xlsx";
                /** @description Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s. */
                scheiding?: "komma" | "puntkomma";
                /** @description Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands. */
                taal?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versnippering"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versnippering"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getGrenzen: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Alleen bij geojson: het stelsel van de coördinaten. Zonder deze parameter lengte en breedte (WGS84, CRS84); EPSG:28992 is het Rijksdriehoeksstelsel. TopoJSON is altijd in het Rijksdriehoeksstelsel. */
                crs?: "EPSG:28992" | "CRS84" | "http://www.opengis.net/def/crs/EPSG/0/28992" | "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
                /** @description De vorm van het antwoord. Gaat voor op de header Accept. */
                formaat?: "json" | "topojson" | "geojson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grenzen"];
                    "application/topo+json": components["schemas"]["Grenzen"];
                    "application/geo+json": components["schemas"]["GeoJson"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grenzen"];
                    "application/topo+json": components["schemas"]["Grenzen"];
                    "application/geo+json": components["schemas"]["GeoJson"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAtlas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het jaar. */
                jaar: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Atlas"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Atlas"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listJaren: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jaren"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jaren"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getPakket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pakketinhoud"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pakketinhoud"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listVerwijzingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verwijzingen"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verwijzingen"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadPakket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadLidmaatschap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadWoonwerk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadBestand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De naam van het bestand in het pakket. */
                naam: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getCatalogus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["Catalogus"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["Catalogus"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOgcLanding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcLanding"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcLanding"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOgcConformance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcConformance"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcConformance"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listOgcCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcCollections"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcCollections"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOgcCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Een indeling of gemeenten, met het jaar. */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcCollection"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OgcCollection"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listOgcItems: {
        parameters: {
            query?: {
                /** @description Het stelsel van de coördinaten. Zonder deze parameter lengte en breedte (CRS84). */
                crs?: "EPSG:28992" | "CRS84" | "http://www.opengis.net/def/crs/EPSG/0/28992" | "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
                /** @description Alleen wat binnen deze rechthoek valt of haar raakt: west, zuid, oost, noord. */
                bbox?: string;
                /** @description Een dag, of een tijdvak als 2016-01-01/2017-01-01; .. is open. De laag geldt voor haar hele jaar. */
                datetime?: string;
                /** @description Hoeveel vlakken per keer. Wie meer vraagt dan 1000, krijgt er 1000. Zonder deze parameter 100. */
                limit?: number;
                /** @description Hoeveel vlakken worden overgeslagen. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Een indeling of gemeenten, met het jaar. */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["OgcFeatureCollection"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["OgcFeatureCollection"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOgcItem: {
        parameters: {
            query?: {
                /** @description Het stelsel van de coördinaten. Zonder deze parameter lengte en breedte (CRS84). */
                crs?: "EPSG:28992" | "CRS84" | "http://www.opengis.net/def/crs/EPSG/0/28992" | "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
            };
            header?: never;
            path: {
                /** @description Een indeling of gemeenten, met het jaar. */
                collectionId: string;
                /** @description De code van de regio of de gemeente. */
                featureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["OgcFeature"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["OgcFeature"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getGezondheid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
            /** @description Het deel dat de kop Range vroeg. */
            206: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
            /** @description Niet veranderd sinds het antwoord met dit ETag. */
            304: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van dit antwoord, voor If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het deel dat de kop Range vroeg, is er niet. */
            416: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging iets mis in de server. */
            500: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getGereed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ja. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gereed"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De server stopt. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEerste: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EersteAanmelding"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leeg"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createInzage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description De sleutel uit de link, achter het #. */
                    sleutel: string;
                };
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitnodigingsaanbod"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAanname: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Aanname"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listSessies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessies"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSessieeinde: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de aanmelding. */
                sessie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAndereeinde: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Aanmeldcode"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createTweedestap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Wachtwoordbevestiging"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NieuweTweedeStap"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createTweedestapbevestiging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Aanmeldcode"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createTweedestapeinde: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Wachtwoordbevestiging"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createVergeten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Vergeten"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createWachtwoordherstel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Wachtwoordherstel"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAfmelding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Afgemeld"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAanmeldwijzen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanmeldwijzen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAanmelding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Inlog"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NieuwePasskey"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyGemaakt"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createPasskeyverwijdering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de passkey. */
                passkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createPasskeybegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Passkeybegin"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeyvraag"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createPasskeyvraag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeyvraag"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createPasskeyaanmelding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Passkeyantwoord"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createVertrek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vertrek"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createKoppeling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vertrek"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createTerugkomst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Terugkomst"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAfmeldbericht: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Afmeldbericht"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listUitnodigingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitnodigingen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createUitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Uitnodigen"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NieuweUitnodiging"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createIntrekking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van de uitnodiging. */
                uitnodiging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createLedenstapeinde: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van het lid. */
                persoon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lid"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listBerichten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Berichten"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createBerichtinzage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het bericht. */
                bericht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createBerichtverwijdering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het bericht. */
                bericht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getMij: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mij"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listStukken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stukken"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createStuk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NieuwStuk"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getStuk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateStuk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Teschrijven"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deleteStuk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createOverdracht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Overdracht"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createHerstel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listGeschiedenis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geschiedenis"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getVersie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description De versie, vanaf 1. */
                versie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VorigeVersie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getGegevens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnGegevens"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createNaam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Naamswijziging"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createWachtwoord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Wachtwoordwijziging"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createTaal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Taalkeuze"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createOpheffing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Opheffing"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listGenodigd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnUitnodigingen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEigenaanname: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de uitnodiging. */
                uitnodiging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listDeellinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deellinks"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createDeellink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Delen"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NieuweDeellink"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createDeellinkintrekking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description Het nummer van de link. */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createGedeeld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Deelsleutel"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gedeeld"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createOpmerking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Opmerken"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opmerking"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listOpmerkingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opmerkingen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createOpmerkingverwijdering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description Het nummer van de opmerking. */
                opmerking: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listRekentaken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rekentaken"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createRekentaak: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NieuweRekentaak"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rekentaak"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRekentaak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de taak. */
                taak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rekentaak"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRekentaakvoortgang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de taak. */
                taak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Rekentaak"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRekentaakuitkomst: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de taak. */
                taak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taakuitkomst"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createRekentaakafbreking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de taak. */
                taak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rekentaak"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getOrganisatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisatie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateOrganisatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Organisatiewijziging"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisatie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createOrganisatie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Organisatiegegevens"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisatie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listLeden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leden"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateLid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van het lid. */
                persoon: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Rolwijziging"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lid"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deleteLid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van het lid. */
                persoon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lid"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listLogboek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logboek"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listAanvullingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvullingen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAanvulling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Aanvulling"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvullingstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAanvullinginvoer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Aanvullinginvoer"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getRegisterbeeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer in het register. */
                regeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registerbeeld"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAanvulling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvullingstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateAanvulling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Aanvulling"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvullingstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deleteAanvulling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvullingstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listAanvullinggeschiedenis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geschiedenis"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAanvullingversie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description De versie, vanaf 1. */
                versie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VorigeVersie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAanvullingherstel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvullingstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getEigenDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getEigenOplegger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
                /** @description Het nummer van de regeling in het register. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oplegger"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getEigenGrip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De code van de gemeente bij het CBS. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grip"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEigenRegelingenlijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EigenRegelingenvraag"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regelingen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEigenKalender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EigenKalendervraag"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kalender"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getEigenAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Van een gemeente, of van één regeling. */
                soort: "gemeente" | "regeling";
                /** @description De code van de gemeente, of het nummer van de regeling in het register. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EigenAgenda"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listAgendalinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agendalinks"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAgendalink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Agendakeuze"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NieuweAgendalink"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAgendalinkintrekking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de link. */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAgendalink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De sleutel van de link. Wie haar heeft, ziet de dagen. */
                sleutel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar; charset=utf-8": string;
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet meer. */
            410: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listZienswijzen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createZienswijze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Zienswijze"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzestuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getZienswijze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzestuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateZienswijze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Zienswijze"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzestuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deleteZienswijze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzestuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listZienswijzegeschiedenis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geschiedenis"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getZienswijzeversie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description De versie, vanaf 1. */
                versie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VorigeVersie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createZienswijzeherstel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzestuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listBespreking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bespreking"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createBespreking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Besprekingstekst"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createBesprekingverwijdering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description Het nummer van wat er is gezegd. */
                opmerking: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listSamenteksten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samenteksten"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSamentekst: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Samenbegin"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samenstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateSamentekst: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van de gezamenlijke tekst. */
                tekst: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Samenversie"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samenstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSamenuitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van de gezamenlijke tekst. */
                tekst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samensleutel"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSamendeelname: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Samendeelname"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samenstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSamenzienswijze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van de gezamenlijke tekst. */
                tekst: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Samenovername"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zienswijzestuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSamenvertrek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van de gezamenlijke tekst. */
                tekst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSameneinde: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
                /** @description Het nummer van de gezamenlijke tekst. */
                tekst: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Sameneinde"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samenstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listPublicaties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van een regeling in het register (elke versie telt), of van een lichaam (eigen-…). */
                over: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GepubliceerdeZienswijzen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listEigenaarschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eigenaarschappen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEigenaarschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Eigenaarschap"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eigenaarstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getEigenaarschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eigenaarstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateEigenaarschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Eigenaarschap"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eigenaarstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deleteEigenaarschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eigenaarstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listEigenaarschapgeschiedenis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Geschiedenis"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getEigenaarschapversie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
                /** @description De versie, vanaf 1. */
                versie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VorigeVersie"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEigenaarschapherstel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eigenaarstuk"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEigenaarstap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het stuk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Eigenaarstap"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getAandacht: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aandacht"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSignaal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van de organisatie. */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Signaalinhoud"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalblad"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    getSignaal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het signaal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalblad"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    updateSignaal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het signaal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Signaalinhoud"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalblad"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deleteSignaal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het signaal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            204: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is intussen een andere versie; zij staat erbij. */
            412: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De versie ontbreekt: noem haar in If-Match. */
            428: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createSignaalzoekvraag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Signaalzoekvraag"];
            };
        };
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signalen"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan niet naast wat er al is. */
            409: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is te groot. */
            413: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De inhoud klopt niet. */
            422: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listSignaalstappen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het nummer van het signaal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is gelukt. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalverloop"];
                };
            };
            /** @description De vraag klopt niet. */
            400: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description U bent niet aangemeld. */
            401: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit mag u niet, of het komt van een andere website. */
            403: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit is er niet, of het is niet van u. */
            404: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak gevraagd. */
            429: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De opslag is nu niet bereikbaar. */
            503: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
}
