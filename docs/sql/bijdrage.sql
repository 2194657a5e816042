-- Contribution of each chosen indeling d, in fractions: congruentie(D) - congruentie(D without d); null with one
-- indeling. Without d the pairs lose the weight of d, and who shared d alone is no partner any more.
-- Reads keuze, samen, paar and congruentie.
with totaal as (
  select sum(gewicht) as gewicht from keuze
),
som as (
  select g, count(*) as partners, sum(gedeeld) as gedeeld from paar group by g
),
bij_indeling as (
  select
    s.g,
    s.indeling,
    sum(s.gewicht) as gedeeld,
    sum(case when p.aantal = 1 then 1 else 0 end) as alleen
  from samen s
  join paar p on p.g = s.g and p.h = s.h
  group by s.g, s.indeling
),
zonder as (
  select
    k.indeling,
    (som.gedeeld - coalesce(b.gedeeld, 0))
      / nullif((t.gewicht - k.gewicht) * (som.partners - coalesce(b.alleen, 0)), 0) as congruentie
  from keuze k
  cross join totaal t
  cross join som
  left join bij_indeling b on b.g = som.g and b.indeling = k.indeling
)
select z.indeling, max(l.gemiddelde) - avg(z.congruentie) as bijdrage
from zonder z
cross join (select avg(congruentie) as gemiddelde from congruentie) l
group by z.indeling
