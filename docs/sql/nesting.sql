-- Nesting of A in B, for every two chosen indelingen: sum over regio a of A of max over b in B of |a n b|, divided by
-- the memberships of A among gemeenten that lie in both. 1 = every regio of A lies wholly within one of B.
-- naar_inwoners counts the inhabitants of a gemeente for 1. A pair without a common gemeente is not in it.
-- Reads lidmaatschap, gemeenten and keuze.
with lid as (
  select distinct l.indeling, l.gemeente, l.regio, coalesce(e.inwoners, 0) as inwoners
  from lidmaatschap l
  join keuze k on k.jaar = l.jaar and k.indeling = l.indeling
  join gemeenten e on e.jaar = l.jaar and e.gemeente = l.gemeente
),
cel as (
  select a.indeling as a, b.indeling as b, a.regio as regio_a, b.regio as regio_b,
    count(*) as gemeenten, sum(a.inwoners) as inwoners
  from lid a
  join lid b on b.gemeente = a.gemeente and b.indeling <> a.indeling
  group by a.indeling, b.indeling, a.regio, b.regio
),
grootste as (
  select a, b, regio_a, max(gemeenten) as gemeenten, max(inwoners) as inwoners
  from cel
  group by a, b, regio_a
),
teller as (
  select a, b, sum(gemeenten) as gemeenten, sum(inwoners) as inwoners from grootste group by a, b
),
noemer as (
  select a.indeling as a, b.indeling as b, count(*) as gemeenten, sum(a.inwoners) as inwoners
  from lid a
  join (select distinct indeling, gemeente from lid) b on b.gemeente = a.gemeente and b.indeling <> a.indeling
  group by a.indeling, b.indeling
)
select t.a, t.b, 1e0 * t.gemeenten / n.gemeenten as nesting, 1e0 * t.inwoners / nullif(n.inwoners, 0) as naar_inwoners
from teller t
join noemer n on n.a = t.a and n.b = t.b
