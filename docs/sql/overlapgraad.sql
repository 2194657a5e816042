-- Overlapgraad of every gemeente with a partner: mean over partners h of |R(g) n R(h)| / |R(g)|. The counterpart of
-- congruentie where the indelingen are not the same for all; ours, and not a published formula.
-- A regeling without another gemeente still counts in |R(g)|.
-- Reads deelname and overlap.
with paar as (
  select g, h, regelingen from overlap
  union all
  select h as g, g as h, regelingen from overlap
),
eigen as (
  select gemeente, count(*) as regelingen from deelname group by gemeente
)
select p.g as gemeente, e.regelingen, count(*) as partners,
  1e0 * sum(p.regelingen) / (count(*) * e.regelingen) as overlapgraad
from paar p
join eigen e on e.gemeente = p.g
group by p.g, e.regelingen
