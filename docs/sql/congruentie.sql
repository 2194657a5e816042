-- congruentie(gemeente, naam, inwoners, partners, congruentie, naar_inwoners): of every gemeente of the chosen year.
-- C(g) = mean over h in P(g) of s(g,h) / n; null where a gemeente has no partner (the formula published with
-- RegioAtlas). naar_inwoners is the named variant in which a partner weighs by its inhabitants; a partner of unknown
-- size is then left out.
-- Reads gemeenten, keuze and paar.
select
  e.gemeente,
  e.naam,
  e.inwoners,
  count(p.h) as partners,
  avg(p.congruentie) as congruentie,
  sum(p.congruentie * m.inwoners) / nullif(sum(m.inwoners), 0) as naar_inwoners
from gemeenten e
left join paar p on p.g = e.gemeente
left join gemeenten m on m.gemeente = p.h and m.jaar = e.jaar
where e.jaar in (select jaar from keuze)
group by e.gemeente, e.naam, e.inwoners
