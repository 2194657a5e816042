-- samen(g, h, indeling, gewicht): two gemeenten that share a regio in a chosen indeling, once for each indeling.
-- Reads lidmaatschap and keuze. Both directions are in it: (g, h) and (h, g).
-- However many regio's they share in one indeling, they share that indeling once (docs/method.md, Congruentie).
with lid as (
  select distinct l.indeling, l.gemeente, l.regio, k.gewicht
  from lidmaatschap l
  join keuze k on k.jaar = l.jaar and k.indeling = l.indeling
)
select distinct a.gemeente as g, b.gemeente as h, a.indeling, a.gewicht
from lid a
join lid b on b.indeling = a.indeling and b.regio = a.regio and b.gemeente <> a.gemeente
