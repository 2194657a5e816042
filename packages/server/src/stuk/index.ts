export { addStukroutes } from './routes.ts';
export {
  geschiedenisSchema,
  idParams,
  moment,
  stukkopSchema,
  versieParams,
  vorigeSchema,
} from './schemas.ts';
export { afterChange, onbekendStuk, problemOfWijziging, shown } from './uitkomst.ts';
