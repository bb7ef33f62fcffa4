--- Names judged by their own words. Words without a capital and months are removed, "the" and "northern" are cut off a
-- place, and a date is cut off a person.
-- @module stringer.packs.news.names.forms

return function(pack)
  pack:define("A_MONTH", "[is=t_month]")
  -- Words that stand before months and seldom before persons; "by" and "of" stand before both and are left out.
  pack:define(
    "BEFORE_A_MONTH",
    [[ [folded=in|on|since|until|till|during|through|throughout|last|next|this|early|late|mid|every|each] ]]
  )
  pack:define("NO_TEAM", [[ <Name type=country|by="both names"> ]])
  -- "Services Revenue 1,154 692 624": a row about something else.
  pack:define("NO_ROW", "!(&<Side of=row> [in=common_word]{1,3} [kind=number])")
  pack:define("BESIDE", "(!NO_TEAM [kind!=number])")
  pack:phase("names trimmed", { policy = "priority", gives = { "Name" } }) {
    pack:rule "a month" {
      match = [[ name:<Name> <&(^<Name> A_MONTH) ]],
      edits = { name = false },
      priority = 2,
      examples = {
        { "Every March Maria Kowalska votes.", { text = "March" } },
        { "They met Maria Kowalska.", nil },
      },
    },
    pack:rule "no capital" {
      match = [[ name:<Name type=organization|media> <&(^<Name> [!(text~="[A-Z]")]+) ]],
      edits = { name = false },
      priority = 2,
      examples = {
        { "The department of justice left.", { text = "department of justice" } },
        { "They met the Harbour Council.", nil },
      },
    },
    pack:rule "a date" {
      match = [[ name:<Name type=person> <&(^<Name> BEFORE_A_MONTH A_MONTH) ]],
      edits = { name = false },
      priority = 2,
      examples = { { "President Last May left.", { text = "Last May" } }, { "President Maria May left.", nil } },
    },
    pack:rule "date behind a person" {
      match = [[ &<Name type=person> name:(^<Name> person:[]+ A_MONTH $<Name>) &[kind=number] ]],
      edits = { name = { layer = "Name", span = "person" } },
      priority = 1,
      examples = {
        { "They met Maria Kowalska May 3.", { text = "Maria Kowalska May" } },
        { "They met Theresa May.", nil },
      },
    },
    pack:rule "without the article" {
      match = [[ &<Name type=organization|media> name:(^<Name> [text=the] rest:([text~="^[A-Z]" & space=true] []*?)
        $<Name>) ]],
      edits = { name = { layer = "Name", span = "rest" } },
      examples = {
        { "They read the Atlantic.", { text = "the Atlantic" } },
        { "They read The Atlantic.", nil },
      },
    },
    pack:rule "a side in a line of results" {
      match = [[ NO_ROW !(BESIDE{0,2} NO_TEAM) side:<Side> ]],
      yields = "Name",
      set = { type = "organization", by = "score" },
      label = "side",
      examples = {
        { "Harbour 2 Zandor 1", { { text = "Harbour" }, { text = "Zandor" } } },
        { "Norway 2 Sweden 1", nil },
        { "Services Revenue 1,154 692 624", nil },
      },
    },
    pack:rule "another name in a line of results" {
      match = [[ NO_ROW ^<Side> (!NO_TEAM name:<Name> | BESIDE){1,3} <&<Name> $<Side>
        | NO_ROW ^<Side> (!NO_TEAM name:<Name> | BESIDE){1,3} <&<Name> BESIDE{1,2} $<Side> ]],
      edits = { name = false },
      label = "another",
      examples = { { "Oslo 2 Bergen 1", true }, { "Norway 2 Sweden 1", nil } },
    },
    pack:rule "without its first word" {
      match = [[ &<Name type!=person & type!=organization & type!=media>
        name:(^<Name> [text~="^[a-z][a-z][A-Za-z]+$"] rest:([text~="^[A-Z]" & space=true] []*?) $<Name>) ]],
      edits = { name = { layer = "Name", span = "rest" } },
      examples = {
        { "They left the Middle East.", { text = "the Middle East" } },
        { "They left northern Oslo.", nil },
      },
    },
  }
end
