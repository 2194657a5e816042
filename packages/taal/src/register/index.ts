export {
  describeGebied,
  describeReden,
  describeVerschil,
  describeZoek,
  overdrachtTekst,
  schakelnaam,
} from './zinnen.ts';
