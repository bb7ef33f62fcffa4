--- Names that no list and no head tells: runs of capitalized words, told by what stands around them, by their form, and by what
-- most such runs are. Rules of one run compete by priority; evidence from outside outranks form.
-- @module stringer.packs.news.names_unknown

local spread = require "stringer.packs.news.names_spread"
local words = require "stringer.packs.news.names_words"

local function define(pack)
  pack:define("RUNWORD", [[ [shape=Title|Mixed & kind=word & pos=PROPN & !in=title & !in=profession & !in=nationality & !in=country] ]])
  -- In the middle of a sentence a capital says more than the part of speech.
  pack:define("RUNLEAD", [[ (<&[kind=word|clitic|number] <![kind=word & shape=Title|UPPER]
    [shape=Title & kind=word & pos=ADJ|NOUN|VERB & !in=title & !in=profession & !in=nationality & !in=country] !JOIN) ]])
  pack:define("RUNMORE", [[ (!<Name> [shape=Title|Mixed & kind=word & pos=PROPN|NOUN|ADJ|VERB|X & !in=nationality & !in=country]) ]])
  pack:define("RUNNEXT", [[ (JOIN? RUNMORE | RUNMORE HYPHENED | [text="–" & space=false] RUNMORE | JOIN [shape=lower & kind=word] JOIN RUNMORE | "&" RUNMORE
    | (PARTICLE | [text=für|des|del|i|y|et|und|los|las|av|op|do|na]) RUNMORE) ]])
  pack:define("ALONE", [[ <!<Name type=city|region|person|organization|media|facility|country> <!JOIN !<Name> ]])
  pack:define("BEING", [[ ([folded=is|was|are|were|','] [pos=DET] []{0,4}) ]])
  pack:define("COORD", [[ ("," | "and" | "or" | "," "and" | ";") ]])
  for macro, list in pairs { PLACENOUN = words.PLACE, GROUPNOUN = words.GROUP, WORKNOUN = words.WORK, KINNOUN = words.KIN } do
    pack:define(macro, ("[lemma=%s & pos=NOUN & shape=lower]"):format(list))
  end
  pack:define("PERSONAL", ("[lemma=%s & pos=VERB]"):format(words.PERSONAL))
  pack:define("CORPORATE", ("[lemma=%s & pos=VERB]"):format(words.CORPORATE))
end

--- One kind of evidence: `{ name, type, priority, pattern, example, what it finds }`.
local EVIDENCE = {
  { "relative", "person", 9, [[ <&KINNOUN <Run> ]], "His brother Qwertolin left.", "Qwertolin" },
  { "person who", "person", 6, [[ <Run> &(PERSONAL | "who" | "and" [folded=his|her]) ]], "Then Qwertolin died.", "Qwertolin" },
  { "person, what he is", "person", 7, [[ <Run> &(BEING OFFICE) ]], "Then Qwertolin was a senior analyst.", "Qwertolin" },
  { "place of", "place", 9, [[ <&(PLACENOUN "of") <Run> ]], "They left the village of Qwertolin.", "Qwertolin" },
  { "place noun", "place", 7, [[ <Run> &PLACENOUN ]], "They left the Qwertolin area.", "Qwertolin" },
  { "place, what it is", "place", 8, [[ <Run> &(BEING PLACENOUN) ]], "Later Qwertolin was a small village.", "Qwertolin" },
  { "in a place", "place", 5, [[ (<&[folded=in|near] | <&("in" "the")) <Run> !([pos=NOUN|PROPN|ADJ] | POSSESSIVE | JOIN) ]],
    "They live in Qwertolin.", "Qwertolin" },
  { "place in a region", "place", 7, [[ <Run> &("," <Name type=region|country>) ]], "They left Qwertolin, Norway.", "Qwertolin" },
  { "group", "organization", 8, [[ <&GROUPNOUN <Run> ]], "He sang with the band Qwertolin.", "Qwertolin" },
  { "group, what it is", "organization", 8, [[ <Run> &(BEING GROUPNOUN) ]], "Later Qwertolin was a small company.", "Qwertolin" },
  { "body that does", "organization", 5, [[ <Run> &CORPORATE ]], "Then Qwertolin announced it.", "Qwertolin" },
  { "body and its people", "organization", 6,
    [[ <Run> &(POSSESSIVE? [lemma=share|stock|profit|spokesman|spokeswoman|spokesperson|board|shareholder|subsidiary|employee|executive
      |striker|midfielder|goalkeeper|fan|revenue|headquarters|official]) ]], "Then Qwertolin shares rose.", "Qwertolin" },
  { "work", "other", 8, [[ <&WORKNOUN <Run> ]], "She wrote the novel Qwertolin.", "Qwertolin" },
  { "work, what it is", "other", 7, [[ <Run> &(BEING WORKNOUN) ]], "Then Qwertolin was a popular song.", "Qwertolin" },
  { "work in quotation marks", "other", 4, [[ <&OPENING <Run> &CLOSING ]], "They saw \"Qwertolin\" twice.", "Qwertolin" },
  { "after a person", "person", 3, [[ <&(<Name type=person> COORD) <Run> ]], "They met Maria Kowalska and Qwertolin.", "Qwertolin" },
  { "before a person", "person", 3, [[ <Run> &(COORD <Name type=person>) ]], "They met Qwertolin and Maria Kowalska.", "Qwertolin" },
  { "after a place", "place", 3, [[ <&(<Name type=city|region|country|place> COORD) <Run> ]], "They saw Oslo and Qwertolin.", "Qwertolin" },
  { "before a place", "place", 3, [[ <Run> &(COORD <Name type=city|region|country|place>) ]], "They saw Qwertolin and Oslo.", "Qwertolin" },
  { "after a body", "organization", 3, [[ <&(<Name type=organization> COORD) <Run> ]], "They joined the European Union and Qwertolin.",
    "Qwertolin" },
  { "before a body", "organization", 3, [[ <Run> &(COORD <Name type=organization>) ]], "They joined Qwertolin and NATO.",
    "Qwertolin" },
}

local FORMS = {
  { "club of a player", "organization", 4, [[ <&(<Name type=person> "(") <Run> &")" ]], "They left out Maria Kowalska (Qwertolin).", "Qwertolin" },
  { "team of a driver", "organization", 4, [[ <&("(" <Name type=country> ")") <Run> ]], "2. Maria Kowalska (Poland) Qwertolin 1:23", "Qwertolin" },
  { "body that says", "organization", 1, [[ <Run words=1> &[lemma=say & pos=VERB] ]], "Then Qwertolin said no.", "Qwertolin" },
  { "scorer", "person", 3, [[ <&"(" <Run> &[kind=ordinal|number] ]], "It ended 2-0 (Qwertolin 26th).", "Qwertolin" },
  { "team and number", "organization", 2, [[ <Run words<2> &[kind=number] ]], "Then Qwertolin 2 came.", "Qwertolin" },
  { "body by its last word", "organization", 1, [[ <Run common=true> ]], "They called Qwertolin Dream again.", "Qwertolin Dream" },
  { "several words", "person", 0, [[ <Run words=2> ]], "They met Qwertolin Blarp again.", "Qwertolin Blarp" },
  { "opponent", "organization", 0, [[ <&[folded=against|with|for|v|vs] <Run> ]], "They lost against Qwertolin.", "Qwertolin" },
  { "one word", "person", -1, [[ <Run words=1> ]], "They met Qwertolin again.", "Qwertolin" },
  { "with the article", "place", 0, [[ <&[folded=the] <Run words=1> !([pos=NOUN|PROPN|ADJ] | POSSESSIVE) ]], "They left the Qwertolin.", "Qwertolin" },
  { "abbreviation", "organization", -1, [[ <Run words=0> ]], "The QWRT objected.", "QWRT" },
}

--- Runs of capitalized words that are in no name yet.
local function runs_of(pack)
  return {
    pack:rule "several words" {
      match = [[ ALONE (RUNLEAD RUNWORD RUNNEXT{0,2} | RUNWORD RUNNEXT{1,3}) ]], yields = "Run", set = { words = 2 },
      examples = { { "They met Qwertolin Blarp again.", { text = "Qwertolin Blarp", words = 2 } } },
    },
    pack:rule "last word common" {
      match = [[ ALONE RUNLEAD? (RUNWORD (JOIN|"&")?){1,3} (!<Name> [shape=Title & in=common_word & kind=word & !in=title]) ]],
      yields = "Run", set = { words = 2, common = true }, priority = 1,
      examples = { { "They called Qwertolin Dream again.", { text = "Qwertolin Dream", common = true } } },
    },
    pack:rule "one word" {
      match = [[ ALONE
        [shape=Title|Mixed & kind=word & pos=PROPN & !in=title & !in=profession & !in=nationality & !in=country & !in=common_word
          & folded!=jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|gov|gen|sen|rep|shr|shrs|ord|revs|avg] ]],
      yields = "Run", set = { words = 1 }, priority = 1,
      examples = { { "They met Qwertolin again.", { text = "Qwertolin", words = 1 } }, { "Weather stayed calm.", nil } },
    },
    pack:rule "abbreviation" {
      match = [[ <!([shape=UPPER & kind=word] | [kind=symbol] | [text="-"|"/"|"$"]) !<Name>
        [shape=UPPER & kind=word & pos=PROPN
          & folded!=a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|am|pm|tv|dna|ceo|gdp|gnp|id|dvd|cd|pc|it
          |vip|ok|uk|us|gmt|est|edt|faq|lp|ep|mp|mps|ii|iii|iv|vi|vii|viii|pct|sep|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|eps|era|mvp|rbi]
          !([shape=UPPER & kind=word] | [text="-"|"/"|"$"]) ]],
      yields = "Run", set = { words = 0 },
      examples = { { "The QWRT objected.", { text = "QWRT", words = 0 } } },
    },
  }
end

local function rules_of(pack, list, by)
  local rules = {}
  for i, item in ipairs(list) do
    local name, type, priority, match, text, found = item[1], item[2], item[3], item[4], item[5], item[6]
    rules[i] = pack:rule(name, { match = match, yields = "Name", set = { type = type, by = by }, priority = priority,
      examples = { { text, { type = type, text = found } } } })
  end
  return rules
end

return function(pack)
  define(pack)
  local rules = rules_of(pack, EVIDENCE, "context")
  for _, rule in ipairs(rules_of(pack, FORMS, "form")) do rules[#rules + 1] = rule end
  pack:phase("name runs", { policy = "longest", unless = { "Boilerplate", "Time", "Name" } })(runs_of(pack))
  pack:phase("unknown names", { policy = "longest" })(rules)
  pack:step("unknown names spread", spread, { yields = { "Name" } })
end
