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
         * @description Een indeling in één jaar, en alle edities die het pakket bevat.
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
         * @description Elke regio met haar gemeenten, hun aandeel en de inwoners.
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
        /** @description Een fout volgens RFC 9457. */
        Probleem: {
            /** @description Naam van het soort probleem, als URI. */
            type: string;
            /** @description Het soort probleem, in het kort. */
            title: string;
            /** @description De HTTP-status. */
            status: number;
            /** @description Wat er in dit geval mis is. */
            detail: string;
            /** @description Het adres dat werd gevraagd. */
            instance?: string;
            /** @description Vaste code, voor programma’s. */
            code: string;
            fouten?: components["schemas"]["Fout"][];
        };
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
                soort: "grens" | "veer" | "brug" | "tunnel" | "dam";
            }[];
            congruentie: number | null;
            recept: components["schemas"]["Recept"];
            indelingen: {
                indeling: string;
                naam: string;
                domein: string;
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
            }[];
        };
        Regios: {
            indeling: string;
            jaar: number;
            basis: components["schemas"]["Basis"];
            oorsprongjaar: number;
            regios: {
                code: string;
                naam: string;
                /** @description Van een gemeente in meer regio’s telt haar aandeel. Null als het niet te zeggen is. */
                inwoners: number | null;
                gemeenten: {
                    code: string;
                    naam: string;
                    aandeel: number | null;
                    onzeker: boolean;
                }[];
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
            }[];
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
        };
    };
    getGemeente: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen van dat jaar (dit gebeurt ook zonder deze parameter), of ook de afgeleide. Is er geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
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
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen van dat jaar (dit gebeurt ook zonder deze parameter), of ook de afgeleide. Is er geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
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
        };
    };
    listIndelingen: {
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
                    "application/json": components["schemas"]["Indelingen"];
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
        };
    };
    getIndeling: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
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
        };
    };
    listRegios: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
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
        };
    };
    getCongruentie: {
        parameters: {
            query?: {
                /** @description Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket. */
                jaar?: number;
                /** @description Welke indelingen meetellen, met een komma ertussen. */
                indelingen?: string[];
                /** @description Als u geen indelingen noemt: alleen de waargenomen indelingen van dat jaar (dit gebeurt ook zonder deze parameter), of ook de afgeleide. Is er geen enkele waargenomen, dan tellen alle mee. */
                basis?: "waargenomen" | "alles";
                /** @description Het gewicht van elke genoemde indeling, in dezelfde volgorde. */
                gewichten?: string[];
                /** @description Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners. */
                partnerweging?: "gelijk" | "inwoners";
                /** @description Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners. */
                landweging?: "gelijk" | "inwoners";
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
        };
    };
    getGrenzen: {
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
                    "application/json": components["schemas"]["Grenzen"];
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
        };
    };
}
