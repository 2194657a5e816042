-- deelname(regeling, gemeente): who takes part in the regelingen in force on a date. A gemeente takes part through any
-- of its organs and counts once in a regeling, however many entries the register has.
-- Reads regelingen, deelnames, gemeenten and peildatum.
select distinct d.regeling, d.gemeente
from deelnames d
join regelingen r on r.roo_id = d.regeling
join peildatum p
  on r.van_kracht <= p.datum and (r.tot is null or r.tot > p.datum)
join gemeenten e on e.gemeente = d.gemeente and e.jaar = p.jaar
