import { OpenAPIHono } from '@hono/zod-openapi';
import { type Aanbieder, addAanbieder } from '../aanbieder/index.ts';
import { addAanvullingen } from '../aanvulling/index.ts';
import { addAccount } from '../account/index.ts';
import { addAgendalinks } from '../agendalink/index.ts';
import { addAtlassen } from '../atlas/index.ts';
import type { Bron } from '../bron/index.ts';
import { addCatalogus } from '../catalogus/index.ts';
import { addCongruentie } from '../congruentie/index.ts';
import { addDeellinks, addLinkopmerkingen } from '../deellink/index.ts';
import { addDossiers, addEigenDossiers, addEigenGrip, addEigenSturing } from '../dossier/index.ts';
import { addEigenaars } from '../eigenaar/index.ts';
import { addGeld, addKerncijfers, addTaakvelden } from '../geld/index.ts';
import { addGemeenten } from '../gemeente/index.ts';
import { addGereed, addGezondheid, type Dienst } from '../gezondheid/index.ts';
import { addGrenzen } from '../grenzen/index.ts';
import { EigenRouter } from '../http/eigen/index.ts';
import { apiBase, apiVersie } from '../http/gedeeld/index.ts';
import { ResourceRouter, type Routeropties } from '../http/openbaar/index.ts';
import { addInbedden } from '../inbedden/index.ts';
import { addEigenIncidenten, addIncidenten } from '../incident/index.ts';
import { addIndelingen } from '../indelingen/index.ts';
import { addEigenKalender, addKalender } from '../kalender/index.ts';
import { addKennis, addOpenbareKennis } from '../kennis/index.ts';
import { addKringen } from '../kring/index.ts';
import { addMijn } from '../mijn/index.ts';
import { addOgc } from '../ogc/index.ts';
import { addEigenOpgaven, addOpgaven } from '../opgave/index.ts';
import type { Haal } from '../ophalen/index.ts';
import { addLedenstap, addOrganisaties, addUitnodigingen } from '../organisatie/index.ts';
import { addOverheveling } from '../overheveling/index.ts';
import { addPakket } from '../pakket/index.ts';
import { addPasskeys, Passkeypoort, plekOf } from '../passkeys/index.ts';
import { addPost, type Postkamer } from '../post/index.ts';
import { addEigenRegelingen, addRegelingen } from '../regelingen/index.ts';
import { addRekentaken, type Taakdienst } from '../rekentaken/index.ts';
import { addVersnippering } from '../route/index.ts';
import { addSamenwerken, type Meekijkers } from '../samenwerken/index.ts';
import { addSignaalpatronen, addSignalen } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { addTaken } from '../taken/index.ts';
import { addTijdlijn } from '../tijdlijn/index.ts';
import { addToegang, type Toegang } from '../toegang/index.ts';
import { addEigenToetsen, addToetsen } from '../uitvoerbaarheid/index.ts';
import { addVergelijkingen } from '../vergelijking/index.ts';
import { addZienswijzen } from '../zienswijze/index.ts';
import { addEigenZoeken, addZoek, addZoekAlles } from '../zoek/index.ts';
import { addOpenapi } from './openapi.ts';

/** What people keep, and who may come to it. */
export interface Eigen {
  readonly opslag: Opslag;
  readonly toegang: Toegang;
  readonly postkamer: Postkamer;
  /** The identity provider of the organisation; without it people sign in by password. */
  readonly aanbieder?: Aanbieder | undefined;
  readonly rekenen: Taakdienst;
  /** Who follows a design. */
  readonly meekijkers: Meekijkers;
  /** By which what is elsewhere is fetched. */
  readonly haal: Haal;
}

/** All resources of the API. A new feature is one line here. */
export function addResources(router: ResourceRouter): void {
  addGemeenten(router);
  addZoek(router);
  addIndelingen(router);
  addCongruentie(router);
  addTijdlijn(router);
  addVergelijkingen(router);
  addRegelingen(router);
  addKalender(router);
  addDossiers(router);
  addOverheveling(router);
  addGeld(router);
  addKerncijfers(router);
  addTaakvelden(router);
  addTaken(router);
  addVersnippering(router);
  addGrenzen(router);
  addInbedden(router);
  addAtlassen(router);
  addPakket(router);
  addCatalogus(router);
  addOgc(router);
  addGezondheid(router, apiVersie);
}

/** The API with its resources and their description. */
export function buildApi(bron: Bron, opties?: Routeropties, eigen?: Eigen, dienst?: Dienst): OpenAPIHono {
  const api = new OpenAPIHono({ strict: true });
  const router = new ResourceRouter(api, bron, opties);
  addResources(router);
  if (dienst) addGereed(api, dienst);
  if (eigen) {
    addSignaalpatronen(router, eigen.opslag);
    addOpgaven(router, eigen.opslag);
    addIncidenten(router, eigen.opslag);
    addToetsen(router, eigen.opslag);
    addOpenbareKennis(router, eigen.opslag);
    addZoekAlles(router, eigen.opslag);
    addEigen(api, bron, eigen, opties?.adres);
  }
  addOpenapi(router, apiBase);
  return api;
}

function addEigen(api: OpenAPIHono, bron: Bron, eigen: Eigen, adres: string | undefined): void {
  const { opslag, toegang, postkamer, aanbieder, rekenen, meekijkers, haal } = eigen;
  const router = new EigenRouter(api, (request) => toegang.identify(request), adres);
  addToegang(router, toegang, opslag, aanbieder && ((sessie) => aanbieder.endAddress(sessie)));
  const plek = plekOf(adres);
  const poort = plek && new Passkeypoort(plek, opslag, toegang, postkamer.postbus);
  addPasskeys(router, opslag, poort);
  addAanbieder(router, aanbieder, { tls: toegang.tls, passkeys: poort !== undefined });
  addUitnodigingen(router, opslag, postkamer.postbus);
  addLedenstap(router, opslag, postkamer.postbus);
  addPost(router, opslag, postkamer);
  addMijn(router, opslag);
  addAccount(router, opslag, toegang);
  addDeellinks(router, opslag);
  addLinkopmerkingen(router, opslag);
  addSamenwerken(router, opslag, meekijkers, () => postkamer.postbus.ring());
  addRekentaken(router, rekenen);
  addOrganisaties(router, opslag, bron);
  addAanvullingen(router, opslag, bron);
  addEigenDossiers(router, opslag, bron);
  addEigenGrip(router, opslag, bron);
  addEigenSturing(router, opslag, bron);
  addEigenRegelingen(router, opslag, bron);
  addEigenKalender(router, opslag, bron);
  addAgendalinks(router, opslag, bron, postkamer.adres);
  addZienswijzen(router, opslag, bron);
  addEigenOpgaven(router, opslag);
  addEigenIncidenten(router, opslag);
  addEigenToetsen(router, opslag, bron);
  addEigenaars(router, opslag, bron);
  addKennis(router, opslag, bron, haal);
  addEigenZoeken(router, opslag, bron);
  addKringen(router, opslag, postkamer.postbus);
  addSignalen(router, opslag, bron);
}
