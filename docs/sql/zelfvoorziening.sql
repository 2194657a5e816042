-- Self-containment of every regio of the chosen indelingen (Coombes & Bond 2008): which part of the jobs of its
-- residents lies inside it (aanbod), and which part of the jobs inside it is held by them (vraag).
-- A gemeente in several regio's of an indeling cannot be divided over them by flows: there it counts as outside.
-- Reads lidmaatschap, keuze and stroom. The flows are in the gemeenten of the chosen year.
with lid as (
  select l.indeling, l.gemeente, min(l.regio) as regio
  from lidmaatschap l
  join keuze k on k.jaar = l.jaar and k.indeling = l.indeling
  group by l.indeling, l.gemeente
  having count(distinct l.regio) = 1
),
bewoners as (
  select w.indeling, w.regio, sum(s.banen) as banen
  from lid w
  join stroom s on s.van = w.gemeente
  group by w.indeling, w.regio
),
werkplek as (
  select w.indeling, w.regio, sum(s.banen) as banen
  from lid w
  join stroom s on s.naar = w.gemeente
  group by w.indeling, w.regio
),
binnen as (
  select a.indeling, a.regio, sum(s.banen) as banen
  from lid a
  join stroom s on s.van = a.gemeente
  join lid b on b.gemeente = s.naar and b.indeling = a.indeling and b.regio = a.regio
  group by a.indeling, a.regio
),
regio as (
  select distinct indeling, regio from lid
)
select
  r.indeling,
  r.regio,
  coalesce(b.banen, 0) as intern,
  1e0 * coalesce(b.banen, 0) / nullif(w.banen, 0) as aanbod,
  1e0 * coalesce(b.banen, 0) / nullif(p.banen, 0) as vraag
from regio r
left join binnen b on b.indeling = r.indeling and b.regio = r.regio
left join bewoners w on w.indeling = r.indeling and w.regio = r.regio
left join werkplek p on p.indeling = r.indeling and p.regio = r.regio
