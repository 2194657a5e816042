-- The country: one row. gemiddelde is the unweighted mean over the gemeenten for which congruentie is defined;
-- land_inwoners weighs each gemeente by its inhabitants, partner_inwoners weighs the partners of each by theirs.
-- These are three figures: never mix them.
-- Reads congruentie.
select
  avg(congruentie) as gemiddelde,
  min(congruentie) as minimum,
  max(congruentie) as maximum,
  count(congruentie) as aantal_bepaald,
  avg(case when congruentie is not null then partners end) as gemiddeld_aantal_partners,
  sum(congruentie * inwoners) / nullif(sum(case when congruentie is not null then inwoners end), 0) as land_inwoners,
  avg(naar_inwoners) as partner_inwoners
from congruentie
