export {
  describeGebied,
  describeReden,
  describeVerschil,
  describeVormtoets,
  describeZoek,
  overdrachtTekst,
  schakelnaam,
} from './zinnen.ts';
