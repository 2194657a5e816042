export { tellAannames } from './aannames.ts';
export { describeBedragfout } from './bedragen.ts';
export { tellDemptekort } from './demping.ts';
export { nameKans, tellOvergang, tellTrekkingen } from './overgang.ts';
export {
  describeHuisvestfout,
  describeSleutelfout,
  describeVertrekfout,
  tellBijdragen,
} from './regeling.ts';
export { describeScenariofout } from './scenario.ts';
export { describeRuimtefout, describeSpreidtabelfout, tellSpreiding } from './spreiding.ts';
