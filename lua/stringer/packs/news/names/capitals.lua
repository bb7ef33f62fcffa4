--- Persons in capitals: bylines, titles and initials in lines of capitals. Rules of the phase "names".
-- @module stringer.packs.news.names.capitals

return function(pack)
  pack:define(
    "UPPERWORD",
    [[ [shape=UPPER & kind=word & !pos=PRON|DET|AUX|ADP|CCONJ & !in=title & !in=country
    & !in=nationality
    & folded!=and|for|from|with|met|says|said|told|will|in|on|at|to|of] ]]
  )
  pack:define(
    "UPPERNAME",
    [[ (UPPERWORD ([shape=UPPER & kind=abbreviation] | UPPERWORD | JOIN UPPERWORD){1,2}) ]]
  )
  return {
    pack:rule "byline in capitals" {
      match = [[ <&(^block [folded=by] (UPPERNAME (","|"and"))?) UPPERNAME ]],
      yields = "Name",
      set = { type = "person", by = "byline" },
      priority = 8,
      examples = {
        { "By MARIA KOWALSKA and QWERT ZUIOP", { type = "person", text = "MARIA KOWALSKA" } },
      },
    },
    pack:rule "title and name in capitals" {
      match = [[ title:(&[shape=UPPER] <title>){1,2} name:([shape=UPPER & kind=word & !in=title & !in=common_word
        & !in=country
        & !pos=VERB|AUX|ADP|DET|CCONJ]{1,2}) ]],
      span = "name",
      fields = { title = "title.text" },
      yields = "Name",
      set = { type = "person", by = "title" },
      priority = 2,
      examples = { { "THEN PRESIDENT QWERTOLIN LEFT.", { type = "person", text = "QWERTOLIN" } } },
    },
    pack:rule "initial in capitals" {
      match = [[ [shape=UPPER & kind=word & !in=title & !in=common_word] [kind=abbreviation & shape=UPPER & !in=title
        & !in=country
        & !in=organization & !in=region] [shape=UPPER & kind=word & !in=title] ]],
      yields = "Name",
      set = { type = "person", by = "initial" },
      priority = 2,
      examples = { { "Then MARIA G. KOWALSKA left.", { type = "person", text = "MARIA G. KOWALSKA" } } },
    },
  }
end
