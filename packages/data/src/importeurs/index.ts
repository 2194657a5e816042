/** Importers: from files as others publish them to rows of a data package. */
export { CBS_INDELINGEN, type CbsGebieden, type CbsKeuzes, importCbsGebieden } from './cbs.ts';
