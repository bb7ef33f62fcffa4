--- Names of other things: wars, contests, prizes, treaties, laws, titles of works. Rules of the phase "names".
-- @module stringer.packs.news.names.other

return function(pack)
  pack:define(
    "OTHERWORD",
    [[
    [shape=Title|UPPER|Mixed|digits & kind=word|abbreviation|number|ordinal & !pos=PRON|DET|AUX|ADP|VERB
    & !in=title] ]]
  )
  pack:define(
    "OTHERHEAD",
    [[ [shape=Title|UPPER & folded=cup|open|championship|championships|olympics|games|prix|masters|marathon|trophy
      |festival|award|awards|prize|war|wars|treaty|act|accord|accords|agreement|convention|conventions|protocol
      |amendment|summit|revolution|uprising|bowl|derby|pact|rally|classic|carnival|doctrine|riots|massacre|lottery
      |tour|pageant|biennale|regatta|crusade|crusades|rebellion|mutiny|offensive|plan|constitution|tournament|series
      |slam|expedition|ballet|symphony|day|index|show|movie|trilogy|concerto|sonata|depression|crisis|affair|scandal
      |declaration|manifesto|charter] ]]
  )
  pack:define("TITLEWORD", [[ [shape=Title|Mixed & kind=word|number] ]])
  return {
    pack:rule "known other name" {
      match = [[ name:<other> ]],
      yields = "Name",
      set = { type = "other", by = "lexicon" },
      priority = 3,
      fields = { name = "name.name" },
      examples = { { "The Cold War was over.", { type = "other", text = "Cold War" } } },
    },
    pack:rule "other name by head" {
      match = [[ OTHERWORD (JOIN? OTHERWORD | "'s" OTHERWORD | "of" OTHERWORD){0,4}
        OTHERHEAD ("of" "the"? OTHERWORD{1,3})? ]],
      yields = "Name",
      set = { type = "other", by = "head" },
      priority = -1,
      examples = {
        { "He won the Grumbleton Cup.", { type = "other", text = "Grumbleton Cup" } },
        { "They broke the Clean Rivers Act.", { type = "other", text = "Clean Rivers Act" } },
      },
    },
    pack:rule "war and treaty of" {
      match = [[ [text=Battle|Siege|Treaty|War|Tour|Declaration|Gospel|Massacre|Peace|Feast|Book] "of" "the"?
        OTHERWORD{1,4} ]],
      yields = "Name",
      set = { type = "other", by = "head" },
      priority = 1,
      examples = {
        { "He fell in the Battle of Grumbleton.", { type = "other", text = "Battle of Grumbleton" } },
      },
    },
    pack:rule "division of a league" {
      match = [[ [shape=Title|UPPER & folded=central|eastern|western|northern|southern|atlantic|pacific|northeast
        |midwest]
        [shape=Title|UPPER & folded=division|conference] ]],
      yields = "Name",
      set = { type = "other", by = "head" },
      priority = 2,
      examples = { { "They lead the Central Division.", { type = "other", text = "Central Division" } } },
    },
    pack:rule "storm and operation" {
      match = [[ [text=Hurricane|Typhoon|Cyclone|Operation|Storm] [shape=Title|UPPER & kind=word]{1,2} ]],
      yields = "Name",
      set = { type = "other", by = "head" },
      priority = 2,
      examples = { { "Then Hurricane Qwertolin came.", { type = "other", text = "Hurricane Qwertolin" } } },
    },
    pack:rule "election" {
      match = [[ MONTH? [kind=number & folded^="1"|"2"]
        (<country> | <nationality> | <region> | <city> | JOIN? [shape=Title|UPPER|Mixed & kind=word|abbreviation]){1,4}
        [shape=lower & pos=ADJ|NOUN|PROPN]{0,2}
        ([folded=election|elections|referendum|primary|primaries|caucuses] | "by" JOIN [folded=election|elections])
        ("in" "the"? (<region> | <city> | <country>))? ]],
      yields = "Name",
      set = { type = "other", by = "head" },
      priority = 3,
      examples = {
        {
          "He lost the 1995 Norwegian general election.",
          { type = "other", text = "1995 Norwegian general election" },
        },
        {
          "He lost the 1995 Grumbleton-Blarpshire election in the Netherlands.",
          { text = "1995 Grumbleton-Blarpshire election in the Netherlands" },
        },
        { "He lost the 1995 Grumbleton by-election.", { text = "1995 Grumbleton by-election" } },
      },
    },
    pack:rule "title in quotation marks" {
      match = [[ <&OPENING (TITLEWORD | [text=A]) (TITLEWORD
        | [folded=of|the|and|a|an|in|to|for|on|with|at|from|by|my|your|is|"'s"|"'n'"] | "," | "&" | "-")
        {0,7} TITLEWORD ("!"|"?")? &CLOSING ]],
      yields = "Name",
      set = { type = "other", by = "quotes" },
      priority = -2,
      examples = {
        { 'She sang "A Song of the Harbour" twice.', { type = "other", text = "A Song of the Harbour" } },
        { '"We will stay," she said.', nil },
      },
    },
  }
end
