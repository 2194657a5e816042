-- Overlap of regelingen: every two gemeenten (g < h) with the number of regelingen that they share.
-- The work is the sum over regelingen of participants squared; pairs that share nothing take no room.
-- Reads deelname.
select a.gemeente as g, b.gemeente as h, count(*) as regelingen
from deelname a
join deelname b on b.regeling = a.regeling and b.gemeente > a.gemeente
group by a.gemeente, b.gemeente
