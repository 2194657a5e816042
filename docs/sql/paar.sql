-- paar(g, h, aantal, gedeeld, congruentie): s(g,h), the number and the weight of the chosen indelingen that two
-- gemeenten share, and the congruentie of the pair: s(g,h) / n. A pair that shares nothing is not in it.
-- Reads samen and keuze.
select
  s.g,
  s.h,
  count(*) as aantal,
  sum(s.gewicht) as gedeeld,
  sum(s.gewicht) / max(t.gewicht) as congruentie
from samen s
cross join (select sum(gewicht) as gewicht from keuze) t
group by s.g, s.h
